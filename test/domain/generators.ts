import * as fc from 'fast-check';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import type { Input } from '#lib/domain/calculation/input.ts';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { accepted, type Json } from './makers.ts';

const units = ['客服部', '协调部'];
const kinds = ['self', 'supervisor', 'peer', 'customer'] as const;
/** Blocks are rare, so that most people are rated. */
const whenMissing = fc.constantFrom(...Array(8).fill('redistribute'), 'zero', 'zero', 'block') as fc.Arbitrary<string>;
const names = { zh: '名', en: 'Name' };

/** Positive weights in halves that sum to exactly 100. */
function weights(count: number): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 199 }), { minLength: count - 1, maxLength: count - 1 })
    .map((cuts) => {
      const edges = [0, ...cuts.toSorted((a, b) => a - b), 200];
      return edges.slice(1).map((edge, place) => (edge - (edges[place] ?? 0)) / 2);
    });
}

const curve = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 })
  .chain((xs) =>
    fc
      .array(fc.integer({ min: 0, max: 110 }), { minLength: xs.length, maxLength: xs.length })
      .map((ys) => xs.toSorted((a, b) => a - b).map((x, place) => [x / 100, ys[place]])),
  );

const ratedIndicator = fc.record({ scale: fc.constantFrom('five', 'seven', 'hundred') }).map((rating) => ({ rating }));
const figuredIndicator = fc
  .record({ curve, of: fc.constantFrom('employee', 'unit'), whenMissing })
  .map((metric) => ({ metric }));

const dimensions = fc
  .array(fc.array(fc.oneof(ratedIndicator, ratedIndicator, figuredIndicator), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((shape) =>
    fc.tuple(weights(shape.length), ...shape.map((own) => weights(own.length))).map(([outer, ...inner]) =>
      shape.map((own, d) => ({
        id: `d${d}`,
        weight: outer[d],
        indicators: own.map((one, i) => ({
          id: `d${d}i${i}`,
          weight: inner[d]?.[i],
          ...('metric' in one ? { metric: { ...one.metric, id: `m${d}${i}` } } : one),
        })),
      })),
    ),
  );

const raters = fc
  .tuple(weights(4), fc.array(whenMissing, { minLength: 4, maxLength: 4 }))
  .map(([shares, effects]) =>
    Object.fromEntries(
      kinds.map((kind, place) => [
        kind,
        { weight: shares[place], whenMissing: effects[place], minResponses: kind === 'self' ? 1 : 1 + (place % 2) },
      ]),
    ),
  );

const bands = [
  { grade: 'A', min: 80 },
  { grade: 'B', min: 60 },
  { grade: 'C', min: 40 },
  { grade: 'D', min: 0 },
];
const grades = fc.oneof(
  fc.constant({ method: 'thresholds', bands }),
  fc
    .tuple(weights(4), fc.constantFrom('unit', 'all'), fc.integer({ min: 1, max: 4 }))
    .map(([shares, group, minGroup]) => ({
      method: 'distribution',
      group,
      minGroup,
      bands: bands.map((band, place) => ({ ...band, share: shares[place] })),
    })),
);

const bonus = fc.record(
  {
    method: fc.constantFrom('individual', 'pool'),
    coefficients: fc.constant({ A: 1.5, B: 1, C: 0.333333, D: 0 }),
    roundTo: fc.constantFrom(1, 100, 250),
    maxTimesBase: fc.constantFrom(0.75, 1.25, 2),
    minServiceDays: fc.integer({ min: 0, max: 45 }),
  },
  { requiredKeys: ['method', 'coefficients', 'roundTo'] },
);

/** Policies of every shape: kinds of indicator, of grades, of bonus. */
const aPolicyOfAnyKind: fc.Arbitrary<Policy> = fc
  .record({
    raters,
    dimensions,
    grades,
    bonus,
    scoreDecimals: fc.integer({ min: 0, max: 4 }),
    minCoverage: fc.constantFrom(0, 50, 75),
    vetoGrade: fc.constantFrom('B', 'D'),
  })
  .map(({ vetoGrade, ...policy }) =>
    accepted(
      checkPolicy({
        id: 'any',
        name: names,
        period: 'quarter',
        scales: {
          five: { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 },
          seven: { min: 1, max: 7, step: 1, pointsAtMin: 0, pointsAtMax: 100 },
          hundred: { min: 0, max: 100, step: 0.5, pointsAtMin: 0, pointsAtMax: 100 },
        },
        adjustments: { cap: 8, vetoGrade },
        training: { below: 70, max: 2 },
        improvement: { atMost: 'C', consecutive: 2 },
        honours: [{ title: names, topPerUnit: 1, minScore: 50 }],
        promotion: {
          require: [{ grade: 'B' }, { dimension: 'd0', min: 50 }, { noneBelowInLast: { grade: 'C', of: 2 } }],
          slots: { per: 'unit', share: 20, min: 1 },
        },
        ...policy,
      }),
    ),
  );

/** A policy with an input that fits it: up to 9 people in two units, some ratings and figures missing. */
export const aCalculation: fc.Arbitrary<{ policy: Policy; input: Input }> = aPolicyOfAnyKind.chain((policy) =>
  fc.integer({ min: 1, max: 9 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, place) => `E${place}`);
    const people = ids.map((id, place) => ({ id, unit: units[place % 2 === 0 || place > 5 ? 0 : 1] ?? '' }));
    return fc
      .record({
        employees: fc.tuple(...people.map((person) => employee(person))),
        ratings: fc.tuple(...ids.flatMap((id) => kinds.map((kind) => ratingsOf(policy, id, kind)))),
        metrics: factsOf(policy, people),
        adjustments: fc.array(adjustment(ids), { maxLength: 3 }),
        pool: fc.integer({ min: 0, max: 3_000_000 }),
      })
      .map(({ employees, ratings, metrics, adjustments, pool }) => ({
        policy,
        input: accepted(
          checkInput(policy, {
            period: { start: '2026-07-01', end: '2026-09-30' },
            employees,
            ratings: ratings.flat(),
            metrics,
            adjustments,
            pools: Object.fromEntries(unitsOf(people).map((unit, place) => [unit, pool + place])),
            history: { E0: [{ period: '2026Q1', score: 70, grade: 'C' }] },
          }),
        ),
      }));
  }),
);

function employee(person: Json): fc.Arbitrary<Json> {
  return fc.record({
    id: fc.constant(person['id']),
    unit: fc.constant(person['unit']),
    bonusBase: fc.integer({ min: 0, max: 500_000 }),
    hired: fc.constantFrom('2020-02-29', '2021-05-31', '2026-08-01', '2026-10-01'),
    absentDays: fc.integer({ min: 0, max: 40 }),
  });
}

function ratingsOf(policy: Policy, employee: string, kind: string): fc.Arbitrary<Json[]> {
  const indicators = policy.dimensions.flatMap((dimension) => dimension.indicators.filter((one) => 'rating' in one));
  const scores = fc.record(Object.fromEntries(indicators.map(({ id, rating }) => [id, onScale(rating.scale)])), {
    requiredKeys: [],
  });
  return fc
    .array(fc.record({ scores, weight: fc.constantFrom(1, 1, 30, 0.7) }), { maxLength: kind === 'self' ? 1 : 3 })
    .map((given) =>
      given.map((one, place) => ({ ...one, employee, kind, by: kind === 'self' ? employee : `${kind}-${place}` })),
    );
}

function onScale(scale: string): fc.Arbitrary<number> {
  if (scale === 'hundred') return fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);
  return fc.integer({ min: 1, max: scale === 'five' ? 5 : 7 });
}

function factsOf(policy: Policy, people: { id: string; unit: string }[]): fc.Arbitrary<Json[]> {
  const metrics = policy.dimensions.flatMap((dimension) => dimension.indicators.filter((one) => 'metric' in one));
  const facts = metrics.flatMap(({ metric }) => {
    const subjects = metric.of === 'unit' ? unitsOf(people) : people.map(({ id }) => id);
    return subjects.map((subject) =>
      fc
        .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.boolean())
        .map(([numerator, denominator, given]) =>
          given ? [{ [metric.of]: subject, metric: metric.id, numerator, denominator }] : [],
        ),
    );
  });
  return fc.tuple(...facts).map((given) => given.flat());
}

function adjustment(ids: string[]): fc.Arbitrary<Json> {
  return fc.record({
    employee: fc.constantFrom(...ids),
    points: fc.integer({ min: -12, max: 12 }),
    reason: fc.constant('记录'),
    veto: fc.boolean(),
  });
}

function unitsOf(people: { unit: string }[]): string[] {
  return [...new Set(people.map(({ unit }) => unit))];
}
