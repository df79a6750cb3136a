import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';

/** A small policy with every rater kind and one figure, checked; `change` may alter the document before the check. */
export function aScheme(change: (document: Record<string, Record<string, unknown>>) => void = () => undefined): Scheme {
  const document: Record<string, Record<string, unknown>> = {
    calculation: {
      id: 'service',
      name: { zh: '服务考核', en: 'Service' },
      period: 'quarter',
      scales: { five: { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 } },
      raters: {
        self: { weight: 20 },
        supervisor: { weight: 50, whenMissing: 'block' },
        peer: { weight: 10, minResponses: 2 },
        customer: { weight: 20, minResponses: 2 },
      },
      dimensions: [
        {
          id: 'results',
          name: { zh: '工作业绩', en: 'Results' },
          weight: 50,
          indicators: [
            {
              id: 'resolution',
              name: { zh: '问题解决率', en: 'Resolution rate' },
              weight: 100,
              metric: {
                id: 'resolution-rate',
                curve: [
                  [0.7, 0],
                  [0.85, 60],
                  [0.95, 100],
                ],
              },
            },
          ],
        },
        {
          id: 'attitude',
          name: { zh: '工作态度', en: 'Attitude' },
          weight: 50,
          indicators: [
            { id: 'service', name: { zh: '服务态度', en: 'Service attitude' }, weight: 60, rating: { scale: 'five' } },
            {
              id: 'teamwork',
              name: { zh: '团队协作', en: 'Teamwork' },
              weight: 40,
              rating: { scale: 'five', raters: { self: 20, supervisor: 60, peer: 20 } },
            },
          ],
        },
      ],
      grades: {
        method: 'thresholds',
        bands: [
          { grade: 'A', min: 85 },
          { grade: 'B', min: 70 },
          { grade: 'C', min: 0 },
        ],
      },
      bonus: { method: 'pool', coefficients: { A: 1.2, B: 1, C: 0.5 } },
    },
    process: { peers: { choose: 'assigned', count: 2 }, acknowledgeDays: 5, commentAtExtremes: true },
    display: {},
  };
  change(document);
  const checked = checkScheme(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}
