import { templateNames } from './ids.ts';
import { rated, scales, steps } from './parts.ts';
import { ability, attitude } from './service-centre.ts';

/**
 * Service centre, annual: the published quarters for what was done, and a review of the year by the person, the supervisor
 * and colleagues. Grades are called as in the quarters, which are read by them, but have limits of their own.
 */
export const serviceCentreAnnual = {
  calculation: {
    id: 'service-centre-annual',
    name: templateNames['service-centre-annual'],
    period: 'year',
    scales,
    raters: {
      self: { weight: 20 },
      supervisor: { weight: 60, whenMissing: 'block' },
      peer: { weight: 20, minResponses: 3 },
    },
    dimensions: [
      {
        id: 'results',
        name: { zh: '年度业绩', en: 'Results of the year' },
        weight: 40,
        indicators: [
          rated('goals', { zh: '年度目标完成', en: 'Goals of the year' }, 60, { self: 20, supervisor: 80 }),
          rated('improvement', { zh: '改进与创新', en: 'Improvements made' }, 40, { self: 30, supervisor: 70 }),
        ],
      },
      { ...attitude, weight: 30, indicators: attitude.indicators.map(byPolicy) },
      { ...ability, weight: 30, indicators: ability.indicators.map(byPolicy) },
    ],
    adjustments: { cap: 10, vetoGrade: 'C' },
    grades: {
      method: 'thresholds',
      bands: [
        { grade: 'S', min: 92 },
        { grade: 'A', min: 84 },
        { grade: 'B', min: 70 },
        { grade: 'C', min: 60 },
        { grade: 'D', min: 0 },
      ],
    },
    bonus: {
      method: 'pool',
      coefficients: { S: 2, A: 1.4, B: 1, C: 0.5, D: 0 },
      maxTimesBase: 3,
      minServiceDays: 90,
    },
    honours: [{ title: { zh: '年度优秀员工', en: 'Colleague of the year' }, topPerUnit: 1, minScore: 85 }],
    promotion: {
      require: [{ grade: 'A' }, { dimension: 'ability', min: 80 }, { serviceMonths: 24 }],
      slots: { per: 'unit', share: 15, min: 1 },
    },
    annual: { quarters: 60, review: 40, minQuarters: 2 },
  },
  process: { peers: { choose: 'assigned', count: 4 } },
  display: { steps },
};

/** By the policy's raters: the quarters' own weights count customers too. */
function byPolicy({ id, name, weight }: ReturnType<typeof rated>) {
  return rated(id, name, weight);
}
