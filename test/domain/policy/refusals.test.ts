import { describe, expect, it } from 'vitest';
import { checkPolicy } from '#lib/domain/policy/check-policy.ts';
import { aPolicyDocument, fourKinds, type Json, refusedAt } from '../makers.ts';

const rated = (over: Json = {}) => ({ id: 'quality', weight: 100, rating: { scale: 'hundred' }, ...over });
const figured = (metric: Json = {}) => ({
  id: 'rate',
  weight: 100,
  metric: {
    id: 'rate',
    curve: [
      [0, 0],
      [1, 100],
    ],
    ...metric,
  },
});
const oneOf = (indicator: Json) => ({ dimensions: [{ id: 'work', weight: 100, indicators: [indicator] }] });
const indicator = 'dimensions[0].indicators[0]';
const five = { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 };
const scale = (over: Json) => ({ scales: { hundred: { ...five, max: 100, step: 0.5 }, five: { ...five, ...over } } });
const bands = (...mins: number[]) => mins.map((min, place) => ({ grade: 'ABCD'[place], min }));
const shares = (...shared: unknown[]) => ({
  grades: {
    method: 'distribution',
    bands: bands(85, 70, 0).map((band, place) => ({ ...band, share: shared[place] })),
  },
});
const coefficients = { A: 1.2, B: 1, C: 0 };
const bonus = (over: Json) => ({ bonus: { method: 'individual', coefficients, ...over } });
const requiring = (require: unknown) => ({ promotion: { require: [require] } });
const annual = (over: Json) => ({ annual: { quarters: 60, review: 40, ...over } });
const overriding = (raters: Json) => ({ raters: fourKinds, ...oneOf(rated({ rating: { scale: 'five', raters } })) });

/** What is changed in a valid policy, and where that is refused: nowhere else. */
const refusals: [what: string, over: Json, paths: string[]][] = [
  ['rater weights that miss 100', { raters: { supervisor: { weight: 99.5 } } }, ['raters']],
  ['an unknown kind of rater', { raters: { supervisor: { weight: 90 }, boss: { weight: 10 } } }, ['raters.boss']],
  ['no raters though something is rated', { raters: {} }, ['raters']],
  ['a rater without weight', { raters: { supervisor: {} } }, ['raters.supervisor.weight']],
  ['a negative weight', { raters: { supervisor: { weight: 110 }, peer: { weight: -10 } } }, ['raters.peer.weight']],
  [
    'fewer than one response',
    { raters: { supervisor: { weight: 100, minResponses: 0 } } },
    ['raters.supervisor.minResponses'],
  ],
  [
    'an unknown effect',
    { raters: { supervisor: { weight: 100, whenMissing: 'skip' } } },
    ['raters.supervisor.whenMissing'],
  ],
  [
    'dimension weights that miss 100',
    { dimensions: [{ id: 'work', weight: 90, indicators: [rated()] }] },
    ['dimensions'],
  ],
  ['no dimension', { dimensions: [] }, ['dimensions']],
  ['indicator weights that miss 100', oneOf(rated({ weight: 99 })), ['dimensions[0].indicators']],
  ['no indicator', { dimensions: [{ id: 'work', weight: 100, indicators: [] }] }, ['dimensions[0].indicators']],
  [
    'an indicator of no weight',
    { dimensions: [{ id: 'work', weight: 100, indicators: [rated(), rated({ id: 'other', weight: 0 })] }] },
    ['dimensions[0].indicators[1].weight'],
  ],
  [
    'a dimension of no weight',
    {
      dimensions: [
        { id: 'work', weight: 100, indicators: [rated()] },
        { id: 'other', weight: 0, indicators: [rated({ id: 'other' })] },
      ],
    },
    ['dimensions[1].weight'],
  ],
  [
    'two indicators of one id',
    {
      dimensions: [
        { id: 'work', weight: 50, indicators: [rated()] },
        { id: 'other', weight: 50, indicators: [rated()] },
      ],
    },
    ['dimensions[1].indicators[0].id'],
  ],
  [
    'two dimensions of one id',
    {
      dimensions: [
        { id: 'work', weight: 50, indicators: [rated()] },
        { id: 'work', weight: 50, indicators: [rated({ id: 'other' })] },
      ],
    },
    ['dimensions[1].id'],
  ],
  ['an unknown scale', oneOf(rated({ rating: { scale: 'ten' } })), [`${indicator}.rating.scale`]],
  ['an indicator that is neither rated nor figured', oneOf({ id: 'quality', weight: 100 }), [indicator]],
  ['an indicator that is both', oneOf({ ...figured(), ...rated() }), [indicator]],
  ['own rater weights that miss 100', overriding({ self: 10, supervisor: 80 }), [`${indicator}.rating.raters`]],
  [
    'own weight of a kind that is no rater',
    {
      raters: { supervisor: { weight: 100 } },
      ...oneOf(rated({ rating: { scale: 'five', raters: { supervisor: 50, peer: 50 } } })),
    },
    [`${indicator}.rating.raters.peer`],
  ],
  ['own weight of an unknown kind', overriding({ supervisor: 60, boss: 40 }), [`${indicator}.rating.raters.boss`]],
  [
    'a curve that does not rise',
    oneOf(
      figured({
        curve: [
          [0, 0],
          [0.5, 50],
          [0.5, 100],
        ],
      }),
    ),
    [`${indicator}.metric.curve`],
  ],
  ['a curve without points', oneOf(figured({ curve: [] })), [`${indicator}.metric.curve`]],
  ['a point of one number', oneOf(figured({ curve: [[0], [1, 100]] })), [`${indicator}.metric.curve[0]`]],
  [
    'a point that is no number',
    oneOf(
      figured({
        curve: [
          [0, 0],
          [1, '100'],
        ],
      }),
    ),
    [`${indicator}.metric.curve[1][1]`],
  ],
  ['a metric of nobody', oneOf(figured({ of: 'team' })), [`${indicator}.metric.of`]],
  ['a step of 0', scale({ step: 0 }), ['scales.five.step']],
  ['a scale upside down', scale({ min: 5, max: 1 }), ['scales.five.min']],
  ['points upside down', scale({ pointsAtMin: 100 }), ['scales.five.pointsAtMin']],
  ['bands that do not fall', { grades: { method: 'thresholds', bands: bands(85, 85, 0) } }, ['grades.bands[1].min']],
  ['a last band above 0', { grades: { method: 'thresholds', bands: bands(85, 70, 10) } }, ['grades.bands[2].min']],
  ['no band', { grades: { method: 'thresholds', bands: [] } }, ['grades.bands']],
  [
    'one grade twice',
    {
      grades: {
        method: 'thresholds',
        bands: [
          { grade: 'A', min: 50 },
          { grade: 'A', min: 0 },
        ],
      },
    },
    ['grades.bands[1].grade'],
  ],
  ['shares that miss 100', shares(10, 20, 60), ['grades.bands']],
  ['a band without share', shares(10, 90), ['grades.bands[2].share']],
  [
    'a share under thresholds',
    { grades: { method: 'thresholds', bands: [{ grade: 'A', min: 0, share: 100 }] } },
    ['grades.bands[0].share'],
  ],
  ['a group under thresholds', { grades: { method: 'thresholds', bands: bands(0), group: 'all' } }, ['grades.group']],
  ['an unknown method', { grades: { method: 'curve', bands: bands(85, 0) } }, ['grades.method']],
  ['a grade without coefficient', bonus({ coefficients: { A: 1, B: 1 } }), ['bonus.coefficients.C']],
  ['a coefficient of no grade', bonus({ coefficients: { ...coefficients, S: 2 } }), ['bonus.coefficients.S']],
  ['a negative coefficient', bonus({ coefficients: { ...coefficients, C: -1 } }), ['bonus.coefficients.C']],
  ['no coefficient at all', { bonus: { method: 'individual' } }, ['bonus.coefficients']],
  [
    'two kinds of coefficient',
    bonus({
      coefficientCurve: [
        [0, 0],
        [100, 1],
      ],
    }),
    ['bonus.coefficientCurve'],
  ],
  ['a unit coefficient of 0', bonus({ unitCoefficients: { 客服部: 0 } }), ['bonus.unitCoefficients.客服部']],
  ['rounding to nothing', bonus({ roundTo: 0 }), ['bonus.roundTo']],
  ['a broken minor unit', bonus({ roundTo: 0.5 }), ['bonus.roundTo']],
  ['too long a service in a quarter', bonus({ minServiceDays: 46 }), ['bonus.minServiceDays']],
  ['too long a service in a month', { period: 'month', ...bonus({ minServiceDays: 15 }) }, ['bonus.minServiceDays']],
  [
    'too long a service in a half-year',
    { period: 'half-year', ...bonus({ minServiceDays: 91 }) },
    ['bonus.minServiceDays'],
  ],
  ['too long a service in a year', { period: 'year', ...bonus({ minServiceDays: 183 }) }, ['bonus.minServiceDays']],
  ['a negative cap', { adjustments: { cap: -1 } }, ['adjustments.cap']],
  ['a veto grade that is none', { adjustments: { cap: 1, vetoGrade: 'E' } }, ['adjustments.vetoGrade']],
  ['training without a mark', { training: { max: 2 } }, ['training.below']],
  [
    'courses of an unknown indicator',
    { training: { below: 60, courses: { speed: ['C1'] } } },
    ['training.courses.speed'],
  ],
  ['improvement of an unknown grade', { improvement: { atMost: 'E', consecutive: 2 } }, ['improvement.atMost']],
  ['an honour without title', { honours: [{ topPerUnit: 1, minScore: 90 }] }, ['honours[0].title']],
  ['a requirement of nothing', requiring({}), ['promotion.require[0]']],
  ['a requirement of two things', requiring({ grade: 'A', serviceMonths: 3 }), ['promotion.require[0]']],
  ['a required grade that is none', requiring({ grade: 'E' }), ['promotion.require[0].grade']],
  [
    'a past grade that is none',
    requiring({ gradeInLast: { grade: 'E', times: 1, of: 2 } }),
    ['promotion.require[0].gradeInLast.grade'],
  ],
  [
    'a lowest grade that is none',
    requiring({ noneBelowInLast: { grade: 'E', of: 2 } }),
    ['promotion.require[0].noneBelowInLast.grade'],
  ],
  ['an unknown dimension', requiring({ dimension: 'play', min: 5 }), ['promotion.require[0].dimension']],
  ['slots of no unit', { promotion: { require: [], slots: { per: 'all', share: 10 } } }, ['promotion.slots.per']],
  ['an annual part of a quarter', annual({}), ['annual']],
  ['an annual part of no weight', { period: 'year', ...annual({ quarters: 0, review: 0 }) }, ['annual']],
  ['five quarters in a year', { period: 'year', ...annual({ minQuarters: 5 }) }, ['annual.minQuarters']],
  ['five decimals', { scoreDecimals: 5 }, ['scoreDecimals']],
  ['coverage beyond 100', { minCoverage: 100.5 }, ['minCoverage']],
  ['no score at all', { maxScore: 0 }, ['maxScore']],
  ['an unknown period', { period: 'week' }, ['period']],
  ['an unknown key', { colour: 'red' }, ['colour']],
  ['an unknown key deep inside', oneOf(rated({ rating: { scale: 'five', note: 'x' } })), [`${indicator}.rating.note`]],
  ['a number of too many decimals', { minCoverage: 33.3333333 }, ['minCoverage']],
  ['a number of too many digits', { maxScore: 1e21 }, ['maxScore']],
  ['a number in quotation marks', { minCoverage: '50' }, ['minCoverage']],
  ['a name in one language', { name: { zh: '方案' } }, ['name.en']],
];

describe('a policy', () => {
  it('is accepted when nothing is wrong with it', () => {
    expect(checkPolicy(aPolicyDocument())).toMatchObject({ ok: true });
  });

  it.each(refusals)('is refused for %s', (_, over, paths) => {
    expect(refusedAt(checkPolicy(aPolicyDocument(over)))).toEqual(paths);
  });

  it.each(['id', 'name', 'period', 'scales', 'raters', 'dimensions', 'grades'])(
    'is refused without %s, and only for that',
    (key) => {
      const { [key]: _, ...rest } = aPolicyDocument();
      expect(refusedAt(checkPolicy(rest))).toEqual([key]);
    },
  );

  it.each([null, [], 'policy', 3, undefined])('is refused when it is %j', (json) => {
    expect(checkPolicy(json)).toMatchObject({ ok: false, problems: [{ path: '', code: 'type-object' }] });
  });

  it('is refused with every problem at once', () => {
    const over = { colour: 'red', maxScore: 0, raters: { supervisor: { weight: 10 } }, honours: [{ topPerUnit: 0 }] };
    expect(refusedAt(checkPolicy(aPolicyDocument(over)))).toEqual([
      'colour',
      'honours[0].minScore',
      'honours[0].title',
      'honours[0].topPerUnit',
      'maxScore',
      'raters',
    ]);
  });

  it('is not also refused for what follows from a part that could not be read', () => {
    const over = {
      scales: { hundred: 5 },
      raters: { supervisor: { weight: 'all' } },
      dimensions: [{ id: 'work', weight: '100', indicators: [rated({ weight: null })] }],
    };
    expect(refusedAt(checkPolicy(aPolicyDocument(over)))).toEqual([
      `${indicator}.weight`,
      'dimensions[0].weight',
      'raters.supervisor.weight',
      'scales.hundred',
    ]);
  });

  it('may have an id like a property that every object inherits', () => {
    const named = oneOf(rated({ id: 'constructor' }));
    expect(checkPolicy(aPolicyDocument({ ...named, training: { below: 5, courses: { toString: [] } } }))).toMatchObject(
      {
        problems: [{ path: 'training.courses.toString' }],
      },
    );
  });
});
