import { metricOf } from '../organisation/metrics.ts';
import type { Curve, Honour, Names, Policy, Requirement, Scale, WhenMissing } from './policy.ts';
import { raterKinds } from './policy.ts';

type Choice =
  | WhenMissing
  | Policy['period']
  | 'rating'
  | 'metric'
  | 'of-employee'
  | 'of-unit'
  | 'thresholds'
  | 'distribution'
  | 'group-unit'
  | 'group-all'
  | 'assigned'
  | 'proposed'
  | 'leavers-prorated'
  | 'leavers-none';

/** What a rule says, in the form in which it is shown. */
export type RuleValue =
  | { readonly as: 'number' | 'percent' | 'points' | 'days' | 'money'; readonly value: number }
  | { readonly as: 'flag'; readonly value: boolean }
  | { readonly as: 'choice'; readonly value: Choice }
  | { readonly as: 'text'; readonly value: string }
  | { readonly as: 'names'; readonly value: Names }
  | { readonly as: 'list'; readonly value: readonly Names[] }
  | { readonly as: 'curve'; readonly value: Curve }
  | { readonly as: 'scale'; readonly value: Scale }
  | { readonly as: 'honour'; readonly value: Pick<Honour, 'topPerUnit' | 'minScore'> }
  | { readonly as: 'slots'; readonly value: { readonly share: number; readonly min: number } }
  | { readonly as: 'condition'; readonly value: Requirement; readonly dimension: Names | null };

/** Everything that can be told of beside weights, targets, raters, grades and coefficients. */
export type RuleField =
  | 'name'
  | 'period'
  | 'decimals'
  | 'most'
  | 'coverage'
  | 'order'
  | 'dimension.name'
  | `indicator.${'name' | 'dimension' | 'how' | 'metric' | 'of' | 'missing' | 'scale'}`
  | `rater.${'least' | 'missing'}`
  | 'scale'
  | 'adjustments'
  | 'veto'
  | `grades.${'method' | 'group' | 'least'}`
  | `bonus.${'curve' | 'unit' | 'round'}`
  | `training.${'below' | 'most' | 'courses'}`
  | `improvement.${'grade' | 'times'}`
  | 'honour'
  | 'promotion'
  | 'promotion.slots'
  | `annual.${'quarters' | 'review' | 'least'}`
  | `process.${'blind' | 'second-review' | 'extremes' | 'peers' | 'peer-count' | 'goals' | 'goals-most'}`
  | `process.${'qr' | 'acknowledge' | 'appeal' | 'deem' | 'absent' | 'leavers'}`
  | `display.${'rank' | 'comments' | 'peer-mean' | 'customer-mean' | 'meaning' | 'step'}`;

/** One thing that a policy says, so small that “it was this and is that” can be said of it. */
export interface Rule {
  readonly field: RuleField;
  /** What it is about where there are several, and what that is called. */
  readonly id: string;
  readonly name: Names | null;
  readonly value: RuleValue;
  /** Told of only where both versions have what it is about: what came and went is told by its weight. */
  readonly ofBoth?: true;
}

export const named = ({ id, name }: { readonly id: string; readonly name?: Names }): Names => name ?? plain(id);
export const plain = (text: string): Names => ({ zh: text, en: text });

export const one = (field: RuleField, value: RuleValue): Rule => ({ field, id: '', name: null, value });
export const of = (field: RuleField, id: string, name: Names, value: RuleValue): Rule => ({ field, id, name, value });
/** Nothing where the policy does not say it. */
const some = <V>(field: RuleField, value: V | undefined, shown: (value: V) => RuleValue): Rule[] =>
  value === undefined ? [] : [one(field, shown(value))];

export const number = (value: number): RuleValue => ({ as: 'number', value });
export const days = (value: number): RuleValue => ({ as: 'days', value });
export const flag = (value: boolean): RuleValue => ({ as: 'flag', value });
export const choice = (value: Choice): RuleValue => ({ as: 'choice', value });
export const names = (value: Names): RuleValue => ({ as: 'names', value });
export const list = (value: readonly Names[]): RuleValue => ({ as: 'list', value });
const percent = (value: number): RuleValue => ({ as: 'percent', value });
const points = (value: number): RuleValue => ({ as: 'points', value });
const text = (value: string): RuleValue => ({ as: 'text', value });

/** What the calculation says beside weights, targets, grades and coefficients, which are compared by themselves. */
export const calculationRules = (policy: Policy): Rule[] => [
  one('name', names(policy.name)),
  one('period', choice(policy.period)),
  one('decimals', number(policy.scoreDecimals)),
  one('most', points(policy.maxScore)),
  one('coverage', percent(policy.minCoverage)),
  ...partRules(policy),
  ...raterRules(policy),
  ...Object.entries(policy.scales).map(([id, value]) => of('scale', id, plain(id), { as: 'scale', value })),
  one('adjustments', points(policy.adjustments.cap)),
  ...some('veto', policy.adjustments.vetoGrade, text),
  ...gradeRules(policy),
  ...bonusRules(policy),
  ...followRules(policy),
];

function partRules({ dimensions }: Policy): Rule[] {
  return dimensions.flatMap((dimension) => [
    { ...of('dimension.name', dimension.id, named(dimension), names(named(dimension))), ofBoth: true as const },
    ...dimension.indicators.flatMap((indicator) => {
      const { id } = indicator;
      const name = named(indicator);
      const how =
        'metric' in indicator
          ? [
              of('indicator.how', id, name, choice('metric')),
              of('indicator.metric', id, name, names(metricOf(indicator.metric.id).name)),
              of('indicator.of', id, name, choice(`of-${indicator.metric.of}`)),
              of('indicator.missing', id, name, choice(indicator.metric.whenMissing)),
            ]
          : [
              of('indicator.how', id, name, choice('rating')),
              of('indicator.scale', id, name, text(indicator.rating.scale)),
            ];
      return [
        of('indicator.name', id, name, names(name)),
        of('indicator.dimension', id, name, names(named(dimension))),
        ...how,
      ].map((rule) => ({ ...rule, ofBoth: true as const }));
    }),
  ]);
}

function raterRules({ raters }: Policy): Rule[] {
  return raterKinds.flatMap((kind) => {
    const rule = raters[kind];
    if (rule === undefined) return [];
    return [
      of('rater.least', kind, plain(kind), number(rule.minResponses)),
      of('rater.missing', kind, plain(kind), choice(rule.whenMissing)),
    ].map((each) => ({ ...each, ofBoth: true as const }));
  });
}

const gradeRules = ({ grades }: Policy): Rule[] => [
  one('grades.method', choice(grades.method)),
  ...(grades.method === 'distribution'
    ? [one('grades.group', choice(`group-${grades.group}`)), one('grades.least', number(grades.minGroup))]
    : []),
];

/** That there is a bonus at all, and how it is shared, is compared by itself. */
const bonusRules = ({ bonus }: Policy): Rule[] =>
  bonus === undefined
    ? []
    : [
        ...some('bonus.curve', bonus.coefficientCurve, (value): RuleValue => ({ as: 'curve', value })),
        ...Object.entries(bonus.unitCoefficients).map(([id, value]) => of('bonus.unit', id, plain(id), number(value))),
        one('bonus.round', { as: 'money', value: bonus.roundTo }),
      ].map((rule) => (rule.field === 'bonus.unit' ? rule : { ...rule, ofBoth: true as const }));

const followRules = (policy: Policy): Rule[] => [
  ...some('training.below', policy.training?.below, points),
  ...some('training.most', policy.training?.max, number),
  ...Object.entries(policy.training?.courses ?? {}).map(([id, courses]) =>
    of('training.courses', id, indicatorName(policy, id), list(courses.map(plain))),
  ),
  ...some('improvement.grade', policy.improvement?.atMost, text),
  ...some('improvement.times', policy.improvement?.consecutive, number),
  ...(policy.honours ?? []).map(({ title, topPerUnit, minScore }) =>
    of('honour', `${title.zh} ${title.en}`, title, { as: 'honour', value: { topPerUnit, minScore } }),
  ),
  ...(policy.promotion?.require ?? []).map((value) =>
    // A condition has no name of its own: another figure in it is another condition.
    ({ ...one('promotion', condition(policy, value)), id: JSON.stringify(value, byName) }),
  ),
  ...some('promotion.slots', policy.promotion?.slots, ({ share, min }): RuleValue => ({
    as: 'slots',
    value: { share, min },
  })),
  ...some('annual.quarters', policy.annual?.quarters, number),
  ...some('annual.review', policy.annual?.review, number),
  ...some('annual.least', policy.annual?.minQuarters, number),
];

const condition = ({ dimensions }: Policy, value: Requirement): RuleValue => {
  const id = 'dimension' in value ? value.dimension : undefined;
  const dimension = id === undefined ? null : named(dimensions.find((each) => each.id === id) ?? { id });
  return { as: 'condition', value, dimension };
};

export function indicatorName({ dimensions }: Policy, id: string): Names {
  return named(dimensions.flatMap(({ indicators }) => indicators).find((each) => each.id === id) ?? { id });
}

/** Policies are in their normal form, so what is the same reads the same, but for the order in which a store keeps names. */
export const textOf = (value: unknown) => JSON.stringify(value, byName);

function byName(_: string, part: unknown): unknown {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;
}
