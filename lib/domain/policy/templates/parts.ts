import type { Names } from '../policy.ts';

const five = { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 };
export const scales = { five };

/** What each step is called. */
export const steps: Record<string, Record<string, Names>> = {
  five: {
    '1': { zh: '未达要求', en: 'Below' },
    '2': { zh: '接近要求', en: 'Nearly' },
    '3': { zh: '达到要求', en: 'Meets' },
    '4': { zh: '超出要求', en: 'Exceeds' },
    '5': { zh: '堪为榜样', en: 'Exemplary' },
  },
};

export const bands = [
  { grade: 'S', min: 95 },
  { grade: 'A', min: 85 },
  { grade: 'B', min: 70 },
  { grade: 'C', min: 60 },
  { grade: 'D', min: 0 },
];
export const coefficients = { S: 1.5, A: 1.2, B: 1, C: 0.6, D: 0 };

/** How the teams of a service centre are graded and paid: by score, from the unit's pool, with help after two bad results. */
export const byTheUnit = {
  grades: { method: 'thresholds', bands },
  bonus: { method: 'pool', coefficients, maxTimesBase: 2, minServiceDays: 30 },
  improvement: { atMost: 'C', consecutive: 2 },
};

export const dimension = <Indicator>(id: string, name: Names, weight: number, indicators: readonly Indicator[]) => ({
  id,
  name,
  weight,
  indicators,
});

/** A rate of what was done in time: 70 % is poor, 90 % is good, all of it is full marks. */
export const inTime = [
  [0.7, 20],
  [0.9, 80],
  [1, 100],
] as const;

/** Rated on the scale of five steps, by the policy's raters unless said otherwise. */
export const rated = (id: string, name: Names, weight: number, raters?: Record<string, number>) => ({
  id,
  name,
  weight,
  rating: { scale: 'five', ...(raters ? { raters } : {}) },
});

/** A figure of the catalogue. Where nobody has entered it, its weight goes to the others. */
export const figure = (metric: string, name: Names, weight: number, curve: readonly (readonly number[])[]) => ({
  id: metric,
  name,
  weight,
  metric: { id: metric, curve, whenMissing: 'redistribute' },
});

/** The same of the whole unit: everybody in it has the same figure. */
export function unitFigure(...figureOf: Parameters<typeof figure>) {
  const { metric, ...rest } = figure(...figureOf);
  return { ...rest, metric: { ...metric, of: 'unit' } };
}
