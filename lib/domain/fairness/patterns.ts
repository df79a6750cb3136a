import { add, compare, divide, type Rational, subtract, whole, zero } from '../number/rational.ts';
import { type GivenForm, inPoints, isFlat, type Scales } from './given.ts';
import { meanOf, type Moments, momentsOf, varianceOf } from './moments.ts';

/** Of fewer forms nothing is said about anybody's habits. */
export const leastForms = 5;

/** Against whom a rater is held: others who rated the same people, or else others who rated the same indicators. */
export type Basis = 'same-people' | 'same-indicators';

/** How somebody rates, exactly; all in points. */
export interface Pattern {
  readonly rater: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly forms: number;
  /** Forms of others that it is held against. */
  readonly against: number;
  readonly basis: Basis;
  /** Of each form, how far its mean lies from what others give; undefined where nobody can be held against them. */
  readonly apart: Moments | undefined;
  /** The middle of how much others tell people apart, as a variance. */
  readonly spreadOfOthers: Rational | undefined;
  /** Forms with one value everywhere. */
  readonly flat: number;
  readonly flatOfOthers: number;
  /** The mean variance within a form, and that within the forms of others. */
  readonly within: Rational | undefined;
  readonly withinOfOthers: Rational | undefined;
  /** Of each person who rated themself: what they were given less what they gave. */
  readonly gap: Moments;
  readonly people: readonly Pair[];
}

/** One person, as they see themself and as the supervisor does: the mean of what both rated. */
export interface Pair {
  readonly employee: string;
  readonly name: string;
  readonly unit: string;
  readonly given: Rational;
  readonly self: Rational | undefined;
}

interface Form extends GivenForm {
  readonly points: ReadonlyMap<string, Rational>;
  readonly selfPoints: ReadonlyMap<string, Rational>;
}

/** How every supervisor rates, held against the others; in the order of their numbers, however the forms came. */
export function patternsOf(given: readonly GivenForm[], scales: Scales): Pattern[] {
  const forms = given
    .map((form) => ({ ...form, points: inPoints(form.scores, scales), selfPoints: inPoints(form.self, scales) }))
    .filter(({ points }) => points.size > 0);
  const byRater = Map.groupBy(forms, ({ rater }) => rater);
  return [...byRater]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([rater, own]) =>
      patternOf(
        rater,
        own,
        forms.filter((form) => form.rater !== rater),
      ),
    );
}

function patternOf(rater: string, own: readonly Form[], others: readonly Form[]): Pattern {
  const people = new Set(others.map(({ employee }) => employee));
  const shared = own.filter(({ employee }) => people.has(employee));
  const basis: Basis = shared.length >= leastForms ? 'same-people' : 'same-indicators';
  const measured = basis === 'same-people' ? apartOnPeople(shared, others) : apartOnIndicators(own, others);
  const pairs = own.map(pairOf);
  return {
    rater,
    name: own[0]?.raterName ?? rater,
    units: [...new Set(own.map(({ unit }) => unit))].toSorted(),
    forms: own.length,
    against: others.length,
    basis,
    apart: measured.length === 0 ? undefined : momentsOf(measured),
    spreadOfOthers: pooledSpread(others),
    flat: own.filter(({ points }) => isFlat(points)).length,
    flatOfOthers: others.filter(({ points }) => isFlat(points)).length,
    within: meanWithin(own),
    withinOfOthers: meanWithin(others),
    gap: momentsOf(pairs.flatMap(({ given, self }) => (self ? [subtract(given, self)] : []))),
    people: pairs.toSorted((one, other) => (one.employee < other.employee ? -1 : 1)),
  };
}

/** The mean distance of each form from what others gave the same person. */
function apartOnPeople(own: readonly Form[], others: readonly Form[]): Rational[] {
  const byPerson = Map.groupBy(others, ({ employee }) => employee);
  return own.flatMap((form) => apart(form, byIndicator(byPerson.get(form.employee) ?? [])));
}

/** The mean distance of each form from what others gave anybody in the same indicators. */
function apartOnIndicators(own: readonly Form[], others: readonly Form[]): Rational[] {
  const means = byIndicator(others);
  return own.flatMap((form) => apart(form, means));
}

function apart({ points }: Form, means: ReadonlyMap<string, Rational>): Rational[] {
  const distances = [...points].flatMap(([indicator, own]) => {
    const mean = means.get(indicator);
    return mean ? [subtract(own, mean)] : [];
  });
  return mean(distances);
}

function byIndicator(forms: readonly Form[]): ReadonlyMap<string, Rational> {
  const all = Map.groupBy(
    forms.flatMap(({ points }) => [...points]),
    ([indicator]) => indicator,
  );
  return new Map(
    [...all].flatMap(([indicator, some]) => mean(some.map(([, points]) => points)).map((one) => [indicator, one])),
  );
}

/** How much the raters among these tell people apart, each around their own middle. */
function pooledSpread(forms: readonly Form[]): Rational | undefined {
  const variances = [...Map.groupBy(forms, ({ rater }) => rater).values()].flatMap((some) => {
    const variance =
      some.length < leastForms
        ? undefined
        : varianceOf(momentsOf(some.flatMap((form) => mean([...form.points.values()]))));
    return variance ? [variance] : [];
  });
  return mean(variances)[0];
}

function meanWithin(forms: readonly Form[]): Rational | undefined {
  return mean(forms.flatMap(({ points }) => varianceOf(momentsOf([...points.values()])) ?? []))[0];
}

function pairOf({ employee, employeeName: name, unit, points, selfPoints }: Form): Pair {
  const both = [...points].filter(([indicator]) => selfPoints.has(indicator));
  const seen = both.length > 0 ? both : [...points];
  return {
    employee,
    name,
    unit,
    given: mean(seen.map(([, one]) => one))[0] ?? zero,
    self: mean(both.flatMap(([indicator]) => selfPoints.get(indicator) ?? []))[0],
  };
}

/** One value, or none where there is nothing to be in the middle of. */
const mean = (values: readonly Rational[]): Rational[] =>
  values.length === 0 ? [] : [divide(values.reduce(add, zero), whole(values.length))];

/** The most generous first. */
export const byLeniency = (one: Pattern, other: Pattern): number =>
  compare(leniencyOf(other) ?? zero, leniencyOf(one) ?? zero);

export const leniencyOf = ({ apart: measured }: Pattern): Rational | undefined => measured && meanOf(measured);
