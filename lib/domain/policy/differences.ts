import { effectiveWeight } from '../evaluation/form.ts';
import { kindWeight } from './kind-weight.ts';
import { type Curve, type Indicator, type Names, type Policy, type RaterKind, raterKinds } from './policy.ts';

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
  | { readonly kind: 'curve' | 'other' };

type BonusMethod = 'individual' | 'pool' | null;

/** What a person has to know of a later version: weights, targets, raters, grades, bonus; what else changed, in one line. */
export function policyDifferences(before: Policy, after: Policy): PolicyDifference[] {
  return [
    ...weights('dimension', dimensionsOf(before), dimensionsOf(after)),
    ...weights('indicator', indicatorsOf(before), indicatorsOf(after)),
    ...targets(before, after),
    ...raters(before, after),
    ...numbers('grade', bandsOf(before, 'min'), bandsOf(after, 'min')),
    ...numbers('share', bandsOf(before, 'share'), bandsOf(after, 'share')),
    ...bonus(before, after),
    ...(textOf(restOf(before)) === textOf(restOf(after)) ? [] : [{ kind: 'other' as const }]),
  ];
}

interface Weight {
  readonly name: Names;
  /** Percent of the whole score. */
  readonly weight: string;
}

const named = ({ id, name }: { readonly id: string; readonly name?: Names }): Names => name ?? { zh: id, en: id };

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
    const same = textOf([was.metric.id, old]) === textOf([is.metric.id, now]);
    return same ? [] : [{ kind: 'target' as const, name: named(is), metric: is.metric.id, before: old, after: now }];
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
  const curves = textOf(was?.coefficientCurve ?? null) !== textOf(is?.coefficientCurve ?? null);
  return [
    ...(before === after ? [] : [{ kind: 'method' as const, before, after }]),
    ...(was && is ? numbers('coefficient', coefficientsOf(old), coefficientsOf(now)) : []),
    ...(was && is && curves ? [{ kind: 'curve' as const }] : []),
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

const restOf = ({ minCoverage, maxScore, scoreDecimals, scales, adjustments, ...policy }: Policy) => [
  minCoverage,
  maxScore,
  scoreDecimals,
  scales,
  adjustments,
  policy.training ?? null,
  policy.improvement ?? null,
  policy.honours ?? null,
  policy.promotion ?? null,
  policy.annual ?? null,
];

/** Policies are in their normal form, so what is the same reads the same, but for the order in which a store keeps names. */
const textOf = (value: unknown) => JSON.stringify(value, byName);

const byName = (_: string, part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;
