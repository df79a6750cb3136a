import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { schemeFrom } from '#lib/domain/policy/templates/catalogue.ts';

/** A policy that uses everything that a policy can say. */
export function aRichScheme(): Scheme {
  const { calculation, process, display } = schemeFrom('service-centre');
  const checked = checkScheme({
    calculation: {
      ...calculation,
      period: 'year',
      grades: {
        method: 'distribution',
        group: 'unit',
        minGroup: 5,
        bands: calculation.grades.bands.map((band, place) => ({ ...band, share: [10, 20, 50, 15, 5][place] })),
      },
      bonus: { ...calculation.bonus, unitCoefficients: { 客服部: 1.1 } },
      training: { below: 75, max: 3, courses: { teamwork: ['CRS-1', 'CRS-2'] } },
      honours: [{ title: { zh: '服务之星', en: 'Service star' }, topPerUnit: 1, minScore: 90 }],
      promotion: {
        require: [
          { grade: 'A' },
          { gradeInLast: { grade: 'A', times: 2, of: 4 } },
          { noneBelowInLast: { grade: 'B', of: 2 } },
          { dimension: 'ability', min: 85 },
          { serviceMonths: 24 },
        ],
        slots: { per: 'unit', share: 15, min: 1 },
      },
      annual: { quarters: 60, review: 40, minQuarters: 2 },
    },
    process: { ...process, goals: { indicators: ['task-quality'], most: 4 } },
    display: { ...display, indicators: { teamwork: { zh: '愿意帮别人', en: 'Helps others' } } },
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}
