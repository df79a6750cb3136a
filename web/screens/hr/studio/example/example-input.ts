import type { Employee, Fact, Input, Rating } from '#lib/domain/calculation/input.ts';
import { kindWeight } from '#lib/domain/policy/kind-weight.ts';
import { own } from '#lib/domain/policy/own.ts';
import { type PeriodKind, type Policy, type RatedIndicator, raterKinds } from '#lib/domain/policy/policy.ts';
import { type ExampleValues, figureIn, pointsKey, ratingAt, stepIn } from './values.ts';

export const PERSON = 'example';
const UNIT = 'unit';
/** Minor units. */
export const BASE = 500_000;
/** What the others of the unit have, as a share of the highest score: enough of them for a distribution. */
const others = [0.95, 0.91, 0.87, 0.84, 0.8, 0.76, 0.72, 0.65, 0.56];
export const OTHERS = others.length;
/** So many answers of one kind at most: a typed 100000 must not hold up the page. */
const MOST = 500;

const periods = {
  month: { start: '2026-07-01', end: '2026-07-31', past: ['2026-03', '2026-04', '2026-05', '2026-06'] },
  quarter: { start: '2026-07-01', end: '2026-09-30', past: ['2025Q3', '2025Q4', '2026Q1', '2026Q2'] },
  'half-year': { start: '2026-07-01', end: '2026-12-31', past: ['2024H2', '2025H1', '2025H2', '2026H1'] },
  year: { start: '2026-01-01', end: '2026-12-31', past: ['2026Q1', '2026Q2', '2026Q3', '2026Q4'] },
} as const satisfies Record<PeriodKind, { start: string; end: string; past: readonly string[] }>;

/** One person as set, in a unit of ten whose other scores are fixed; the pool is the sum of their bases. */
export function exampleInput(policy: Policy, values: ExampleValues): Input {
  const { start, end, past } = periods[policy.period];
  const people = [PERSON, ...others.map((_, place) => `other-${place}`)];
  const [, usual = policy.grades.bands[0]] = policy.grades.bands;
  const history = past.map((period) => ({ period, score: policy.maxScore * 0.8, grade: usual?.grade ?? '' }));
  return {
    period: { start, end },
    employees: people.map(employee),
    ratings: people.flatMap((id) => ratingsOf(policy, id === PERSON ? values : {}, id)),
    metrics: factsOf(policy, values, people),
    waivers: [],
    adjustments: points(values),
    calibrations: others.map((share, place) => ({
      employee: `other-${place}`,
      score: Number((policy.maxScore * share).toFixed(2)),
      reason: '-',
    })),
    unitCoefficients: {},
    pools: { [UNIT]: BASE * people.length },
    history: Object.fromEntries(people.map((id) => [id, history])),
  };
}

const employee = (id: string): Employee => ({
  id,
  unit: UNIT,
  bonusBase: BASE,
  hired: '2020-01-01',
  left: null,
  absentDays: 0,
});

const points = (values: ExampleValues) => {
  const given = values[pointsKey] ?? 0;
  return given === 0 ? [] : [{ employee: PERSON, points: given, reason: '-', veto: false }];
};

const indicatorsOf = (policy: Policy) => policy.dimensions.flatMap(({ indicators }) => indicators);

/** As many answers of each kind as it takes for them to count. */
function ratingsOf(policy: Policy, values: ExampleValues, employee: string): Rating[] {
  const rated = indicatorsOf(policy).filter((one): one is RatedIndicator => 'rating' in one);
  return raterKinds.flatMap((kind) => {
    const scores = Object.fromEntries(
      rated.flatMap((indicator) => {
        const scale = own(policy.scales, indicator.rating.scale);
        if (scale === undefined || kindWeight(policy, indicator, kind) === 0) return [];
        const step = stepIn(values, scale, indicator.id, kind);
        return step === null ? [] : [[indicator.id, ratingAt(scale, step)]];
      }),
    );
    const answers = Math.min(policy.raters[kind]?.minResponses ?? 0, MOST);
    return Array.from({ length: answers }, (_, place): Rating => {
      const by = kind === 'self' ? employee : `${kind}-${place}`;
      return { employee, kind, by, weight: 1, scores };
    });
  });
}

/** Each figure once, however many indicators read it; the others have sensible ones of their own. */
function factsOf(policy: Policy, values: ExampleValues, people: readonly string[]): Fact[] {
  const read = new Map(
    indicatorsOf(policy).flatMap((one) =>
      'metric' in one ? [[`${one.metric.of}:${one.metric.id}`, one.metric] as const] : [],
    ),
  );
  return [...read.values()].flatMap((rule): Fact[] => {
    const fact = (numerator: number | null) => (numerator === null ? [] : [{ metric: rule.id, numerator }]);
    if (rule.of === 'unit') return fact(figureIn(values, rule)).map((one) => ({ ...one, unit: UNIT }));
    return people.flatMap((id) =>
      fact(figureIn(id === PERSON ? values : {}, rule)).map((one) => ({ ...one, employee: id })),
    );
  });
}
