import { describe, expect, it } from 'vitest';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { anEmployee, anInputDocument, aPolicy, aRating, fourKinds, type Json, refusedAt } from '../makers.ts';

const policy = aPolicy({
  raters: fourKinds,
  dimensions: [
    {
      id: 'work',
      weight: 100,
      indicators: [
        { id: 'quality', weight: 40, rating: { scale: 'hundred' } },
        { id: 'attitude', weight: 20, rating: { scale: 'five', raters: { self: 50, supervisor: 50 } } },
        {
          id: 'rate',
          weight: 20,
          metric: {
            id: 'rate',
            curve: [
              [0, 0],
              [1, 100],
            ],
            whenMissing: 'block',
          },
        },
        {
          id: 'level',
          weight: 20,
          metric: {
            id: 'level',
            of: 'unit',
            curve: [
              [0, 0],
              [1, 100],
            ],
          },
        },
      ],
    },
  ],
  adjustments: { cap: 10 },
  bonus: { method: 'pool', coefficients: { A: 1.2, B: 1, C: 0 } },
});

const unit = '客服部';
const whole = { pools: { [unit]: 1000 } };
const employees = (...over: Json[]) => ({
  employees: [anEmployee(), ...over.map((one) => anEmployee({ id: 'E2', ...one }))],
});
const rating = (over: Json) => ({ ratings: [aRating('E1', 80, over)] });
const fact = (...facts: Json[]) => ({ metrics: facts.map((one) => ({ metric: 'rate', numerator: 1, ...one })) });
const waiver = (over: Json) => ({ waivers: [{ employee: 'E1', of: 'supervisor:quality', reason: '离岗', ...over }] });
const adjustment = (over: Json) => ({ adjustments: [{ employee: 'E1', points: 1, reason: '记录', ...over }] });
const calibration = (...over: Json[]) => ({
  calibrations: over.map((one) => ({ employee: 'E1', score: 80, reason: '综合', ...one })),
});
const past = (...over: Json[]) => ({
  history: { E1: over.map((one) => ({ period: '2026Q2', score: 80, grade: 'B', ...one })) },
});

/** What is changed in a valid input, and where that is refused: nowhere else. */
const refusals: [what: string, over: Json, paths: string[]][] = [
  ['an unknown key', { colour: 'red' }, ['colour']],
  ['an unknown key of an employee', employees({ name: '王' }), ['employees[1].name']],
  ['two employees of one id', employees({ id: 'E1' }), ['employees[1].id']],
  ['a negative base', employees({ bonusBase: -1 }), ['employees[1].bonusBase']],
  ['half a cent', employees({ bonusBase: 0.5 }), ['employees[1].bonusBase']],
  ['half a day of absence', employees({ absentDays: 0.5 }), ['employees[1].absentDays']],
  ['a day that does not exist', employees({ hired: '2025-02-29' }), ['employees[1].hired']],
  ['a day with an hour', employees({ left: '2025-02-28T10:00' }), ['employees[1].left']],
  ['a rating off its scale', rating({ scores: { quality: 100.5 } }), ['ratings[0].scores.quality']],
  ['a rating off its step', rating({ scores: { quality: 80.25 } }), ['ratings[0].scores.quality']],
  ['a rating of too many digits', rating({ scores: { quality: 0.1234567 } }), ['ratings[0].scores.quality']],
  [
    'a rating by a kind of no weight',
    rating({ kind: 'peer', scores: { attitude: 4 } }),
    ['ratings[0].scores.attitude'],
  ],
  ['a rating of a metric', rating({ scores: { rate: 1 } }), ['ratings[0].scores.rate']],
  ['a rating of an unknown indicator', rating({ scores: { speed: 1 } }), ['ratings[0].scores.speed']],
  ['a rating of an unknown employee', rating({ employee: 'E9' }), ['ratings[0].employee']],
  ['an unknown kind', rating({ kind: 'boss' }), ['ratings[0].kind']],
  ['a weight of 0', rating({ weight: 0 }), ['ratings[0].weight']],
  ['two ratings by one rater', { ratings: [aRating('E1', 80), aRating('E1', 70)] }, ['ratings[1].by']],
  ['a self-rating by someone else', rating({ kind: 'self' }), ['ratings[0].by']],
  ["the person's own rating as supervisor", rating({ by: 'E1' }), ['ratings[0].by']],
  ['an unknown metric', fact({ employee: 'E1', metric: 'speed' }), ['metrics[0].metric']],
  ['a fact that no indicator reads', fact({ unit }), ['metrics[0].metric']],
  ["a person's fact of a unit's metric", fact({ employee: 'E1', metric: 'level' }), ['metrics[0].metric']],
  ['a fact of an unknown employee', fact({ employee: 'E9' }), ['metrics[0].employee']],
  ['a fact of a unit without employees', fact({ unit: '财务部', metric: 'level' }), ['metrics[0].unit']],
  ['a fact of nobody', fact({}), ['metrics[0]']],
  ['a fact of two', fact({ employee: 'E1', unit }), ['metrics[0]']],
  ['a negative denominator', fact({ employee: 'E1', denominator: -1 }), ['metrics[0].denominator']],
  [
    'facts with and without denominator',
    fact({ employee: 'E1', denominator: 2 }, { employee: 'E1' }),
    ['metrics[1].denominator'],
  ],
  [
    'the one fact without denominator',
    fact({ employee: 'E1' }, { employee: 'E1', denominator: 2 }, { employee: 'E1', denominator: 2 }),
    ['metrics[0].denominator'],
  ],
  [
    'a denominator in quotation marks',
    fact({ employee: 'E1', denominator: '2' }, { employee: 'E1', denominator: 2 }),
    ['metrics[0].denominator'],
  ],
  ['points without a cap', adjustment({ points: 1.2345678 }), ['adjustments[0].points']],
  ['a reason left empty', adjustment({ reason: ' ' }), ['adjustments[0].reason']],
  ['an adjustment of an unknown employee', adjustment({ employee: 'E9' }), ['adjustments[0].employee']],
  ['a waiver of what does not block', waiver({ of: 'peer:quality' }), ['waivers[0].of']],
  ['a waiver of what is no indicator', waiver({ of: 'metric:speed' }), ['waivers[0].of']],
  ['a waiver without reason', waiver({ reason: '' }), ['waivers[0].reason']],
  ['a waiver of an unknown employee', waiver({ employee: 'E9' }), ['waivers[0].employee']],
  ['two calibrations', calibration({}, {}), ['calibrations[1].employee']],
  ['a calibration beyond the scale', calibration({ score: 100.5 }), ['calibrations[0].score']],
  ['a calibration below 0', calibration({ score: -1 }), ['calibrations[0].score']],
  ['a calibration of an unknown employee', calibration({ employee: 'E9' }), ['calibrations[0].employee']],
  ['a pool of a unit without employees', { pools: { [unit]: 1, 财务部: 1 } }, ['pools.财务部']],
  ['a negative pool', { pools: { [unit]: -1 } }, ['pools.客服部']],
  ['a unit without pool', { pools: {} }, ['pools.客服部']],
  ['a coefficient of a unit without employees', { unitCoefficients: { 财务部: 1 } }, ['unitCoefficients.财务部']],
  ['a unit coefficient of 0', { unitCoefficients: { [unit]: 0 } }, ['unitCoefficients.客服部']],
  ['two past results of one period', past({}, {}), ['history.E1[1].period']],
  ['a past grade that is none', past({ grade: 'S' }), ['history.E1[0].grade']],
  ['a period of no kind', past({ period: '2026Q5' }), ['history.E1[0].period']],
  ['the past of an unknown employee', { history: { E9: [] } }, ['history.E9']],
  ['a period that ends before it starts', { period: { start: '2026-07-01', end: '2026-06-30' } }, ['period.end']],
  ['a period without end', { period: { start: '2026-07-01' } }, ['period.end']],
];

describe('an input', () => {
  it('is accepted when nothing is wrong with it', () => {
    const full = {
      ...whole,
      ...fact({ employee: 'E1', denominator: 2 }, { unit, metric: 'level' }),
      ...waiver({}),
      ...adjustment({ veto: true }),
      ...calibration({}),
      ...past({}, { period: '2026-07' }, { period: '2026H1' }, { period: '2025' }),
    };
    expect(refusedAt(checkInput(policy, anInputDocument(full)))).toEqual([]);
  });

  it.each(refusals)('is refused for %s', (_, over, paths) => {
    expect(refusedAt(checkInput(policy, anInputDocument({ ...whole, ...over })))).toEqual(paths);
  });

  it.each(['period', 'employees'])('is refused without %s, and only for that', (key) => {
    const { [key]: _, ...rest } = anInputDocument(whole);
    expect(refusedAt(checkInput(policy, rest))).toEqual([key]);
  });

  it.each(['id', 'unit', 'bonusBase', 'hired'])('is refused for an employee without %s', (key) => {
    const { [key]: _, ...rest } = anEmployee();
    expect(refusedAt(checkInput(policy, anInputDocument({ ...whole, employees: [rest] })))).toEqual([
      `employees[0].${key}`,
    ]);
  });

  it('is refused for points where the policy allows none', () => {
    const checked = checkInput(aPolicy(), anInputDocument(adjustment({ points: 1 })));
    expect(refusedAt(checked)).toEqual(['adjustments[0].points']);
    expect(checkInput(aPolicy(), anInputDocument(adjustment({ points: 0, veto: true })))).toMatchObject({ ok: true });
  });

  it('judges steps exactly, where binary fractions would not', () => {
    const tenths = { min: 0, max: 1, step: 0.1, pointsAtMin: 0, pointsAtMax: 100 };
    const fine = aPolicy({ scales: { hundred: tenths } });
    const rate = (quality: number) => refusedAt(checkInput(fine, anInputDocument(rating({ scores: { quality } }))));
    expect([0.1, 0.3, 0.6, 0.7, 1, -0].map(rate)).toEqual([[], [], [], [], [], []]);
    expect(rate(0.35)).toEqual(['ratings[0].scores.quality']);
  });

  it('fills in what was left out', () => {
    const checked = checkInput(policy, anInputDocument({ ...whole, ...adjustment({ points: undefined }) }));
    expect(checked).toMatchObject({ ok: false });
    const { points: _, ...bare } = adjustment({}).adjustments[0] ?? {};
    expect(checkInput(policy, anInputDocument({ ...whole, adjustments: [bare] }))).toMatchObject({
      ok: true,
      value: {
        employees: [{ left: null, absentDays: 0 }],
        ratings: [{ weight: 1 }],
        adjustments: [{ points: 0, veto: false }],
        history: {},
      },
    });
  });
});
