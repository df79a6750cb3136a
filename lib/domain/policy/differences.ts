import { effectiveWeight } from '../evaluation/form.ts';
import { kindWeight } from './kind-weight.ts';
import { type Curve, type Indicator, type Names, type Policy, type RaterKind, raterKinds } from './policy.ts';
import { calculationRules, list, named, type Rule, type RuleField, type RuleValue, textOf } from './rules.ts';
import { conductRules } from './scheme-rules.ts';
import type { Scheme } from './scheme.ts';

/** One thing that a later version says differently; `null` where the other has nothing of it. */
export type PolicyDifference =
  | { readonly kind: 'dimension'; readonly name: Names; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'indicator'; readonly name: Names; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: 'target';
      readonly name: Names;
      readonly metric: string;
      readonly before: Curve;
      readonly after: Curve;
    }
  | {
      readonly kind: 'rater';
      readonly rater: RaterKind;
      /** `null` where it is the weight in general. */
      readonly name: Names | null;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: 'grade' | 'share' | 'coefficient';
      readonly grade: string;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: 'method'; readonly before: BonusMethod; readonly after: BonusMethod }
  | { readonly kind: 'cap' | 'service'; readonly before: number | null; readonly after: number | null }
  | {
      readonly kind: 'rule';
      readonly field: RuleField;
      /** What it is about, where there are several. */
      readonly of: Names | null;
      readonly before: RuleValue | null;
      readonly after: RuleValue | null;
    };

type BonusMethod = 'individual' | 'pool' | null;

/** All that two documents say differently: how scores are made, how a cycle is run, what is shown. */
export const schemeDifferences = (before: Scheme, after: Scheme): PolicyDifference[] => [
  ...policyDifferences(before.calculation, after.calculation),
  ...rules(conductRules(before), conductRules(after)),
];

/** What a person has to know of a later version: first weights, targets, raters, grades and bonus, then every other rule. */
export function policyDifferences(before: Policy, after: Policy): PolicyDifference[] {
  return [
    ...weights('dimension', dimensionsOf(before), dimensionsOf(after)),
    ...weights('indicator', indicatorsOf(before), indicatorsOf(after)),
    ...targets(before, after),
    ...raters(before, after),
    ...numbers('grade', bandsOf(before, 'min'), bandsOf(after, 'min')),
    ...numbers('share', bandsOf(before, 'share'), bandsOf(after, 'share')),
    ...bonus(before, after),
    ...rules(calculationRules(before), calculationRules(after)),
    ...order(before, after),
  ];
}

/** The rules of the later version that are new or say something else, then those that it does not have any more. */
function rules(before: readonly Rule[], after: readonly Rule[]): PolicyDifference[] {
  const keyed = (some: readonly Rule[]) => new Map(some.map((rule) => [`${rule.field} ${rule.id}`, rule]));
  const [old, now] = [keyed(before), keyed(after)];
  return keysOf(now, old).flatMap((key): PolicyDifference[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const told = is ?? was;
    if (told === undefined || textOf(was?.value ?? null) === textOf(is?.value ?? null)) return [];
    if (told.ofBoth && (was === undefined || is === undefined)) return [];
    return [{ kind: 'rule', field: told.field, of: told.name, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

/** Forms and receipts go through the indicators in their order: told where nothing came or went. */
function order(before: Policy, after: Policy): PolicyDifference[] {
  const [was, is] = [namesIn(before), namesIn(after)];
  const same = textOf([...was.keys()].toSorted()) === textOf([...is.keys()].toSorted());
  if (!same || textOf([...was.keys()]) === textOf([...is.keys()])) return [];
  return [{ kind: 'rule', field: 'order', of: null, before: list([...was.values()]), after: list([...is.values()]) }];
}

const namesIn = ({ dimensions }: Policy) =>
  new Map(dimensions.flatMap((one) => [one, ...one.indicators]).map((one) => [one.id, named(one)]));

interface Weight {
  readonly name: Names;
  /** Percent of the whole score. */
  readonly weight: string;
}

const dimensionsOf = ({ dimensions }: Policy) =>
  new Map(dimensions.map((one): [string, Weight] => [one.id, { name: named(one), weight: String(one.weight) }]));

const indicatorsOf = ({ dimensions }: Policy) =>
  new Map(
    dimensions.flatMap((dimension) =>
      dimension.indicators.map((one): [string, Weight] => [
        one.id,
        { name: named(one), weight: effectiveWeight(dimension.weight, one.weight) },
      ]),
    ),
  );

function weights(
  kind: 'dimension' | 'indicator',
  before: ReadonlyMap<string, Weight>,
  after: ReadonlyMap<string, Weight>,
): PolicyDifference[] {
  return keysOf(after, before).flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const name = (is ?? was)?.name;
    if (name === undefined || was?.weight === is?.weight) return [];
    return [{ kind, name, before: was?.weight ?? null, after: is?.weight ?? null }];
  });
}

const allOf = ({ dimensions }: Policy): Indicator[] => dimensions.flatMap(({ indicators }) => indicators);

/** Of the figures that both read: from which value they give how many points. */
function targets(before: Policy, after: Policy): PolicyDifference[] {
  const known = new Map(allOf(before).map((one) => [one.id, one]));
  return allOf(after).flatMap((is) => {
    const was = known.get(is.id);
    if (!('metric' in is) || was === undefined || !('metric' in was)) return [];
    const [old, now] = [was.metric.curve, is.metric.curve];
    return textOf(old) === textOf(now)
      ? []
      : [{ kind: 'target' as const, name: named(is), metric: is.metric.id, before: old, after: now }];
  });
}

/** In general, and in the indicators that have weights of their own now or had them before. */
function raters(before: Policy, after: Policy): PolicyDifference[] {
  const known = new Map(allOf(before).map((one) => [one.id, one]));
  const general = raterKinds.flatMap((rater) =>
    differing({ kind: 'rater', rater, name: null }, before.raters[rater]?.weight, after.raters[rater]?.weight),
  );
  const special = allOf(after).flatMap((is) => {
    const was = known.get(is.id);
    if (!('rating' in is) || was === undefined || !('rating' in was)) return [];
    if (!is.rating.raters && !was.rating.raters) return [];
    return raterKinds.flatMap((rater) =>
      differing(
        { kind: 'rater', rater, name: named(is) },
        kindWeight(before, was, rater),
        kindWeight(after, is, rater),
      ),
    );
  });
  return [...general, ...special];
}

function bonus(old: Policy, now: Policy): PolicyDifference[] {
  const [was, is] = [old.bonus, now.bonus];
  const [before, after] = [was?.method ?? null, is?.method ?? null];
  return [
    ...(before === after ? [] : [{ kind: 'method' as const, before, after }]),
    ...(was && is ? numbers('coefficient', coefficientsOf(old), coefficientsOf(now)) : []),
    ...(was && is ? differing({ kind: 'cap' }, was.maxTimesBase, is.maxTimesBase) : []),
    ...(was && is ? differing({ kind: 'service' }, was.minServiceDays, is.minServiceDays) : []),
  ];
}

const bandsOf = ({ grades }: Policy, of: 'min' | 'share') =>
  new Map(
    grades.bands.flatMap((band): [string, number][] => {
      if (of === 'min') return [[band.grade, band.min]];
      return 'share' in band && typeof band.share === 'number' ? [[band.grade, band.share]] : [];
    }),
  );

/** From the best grade down, however the record has them. */
const coefficientsOf = ({ grades, bonus: of }: Policy) =>
  new Map(
    grades.bands.flatMap(({ grade }): [string, number][] => {
      const coefficient = of?.coefficients?.[grade];
      return coefficient === undefined ? [] : [[grade, coefficient]];
    }),
  );

const numbers = (
  kind: 'grade' | 'share' | 'coefficient',
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): PolicyDifference[] =>
  keysOf(after, before).flatMap((grade) => differing({ kind, grade }, before.get(grade), after.get(grade)));

function differing<const Of extends object>(of: Of, before: number | undefined, after: number | undefined) {
  return before === after ? [] : [{ ...of, before: before ?? null, after: after ?? null }];
}

/** In the order of the first, then what only the second has. */
const keysOf = (first: ReadonlyMap<string, unknown>, second: ReadonlyMap<string, unknown>) => [
  ...new Set([...first.keys(), ...second.keys()]),
];
