import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { PolicyVersion } from '#lib/store/policies.ts';
import { moment } from './moment.ts';
import { hr } from './people.ts';
import { display } from './policy-words.ts';

export const policyId = 'service-centre-quarterly';

/** What changed with the second version: quality counts more than quantity, and the resolution rate is asked for more. */
const versions = [
  { createdAt: moment('2023-09-14', '15:20'), weights: [25, 25, 30, 20], ceiling: 0.95 },
  { createdAt: moment('2026-06-24', '10:45'), weights: [20, 20, 35, 25], ceiling: 0.96 },
] as const;

/** The scheme of the centre as a document, as somebody would write it down: the defaults are left out. */
function schemeDocument({ weights, ceiling }: (typeof versions)[number]) {
  const [consultations, problems, resolution, satisfaction] = weights;
  const rated = (id: string, zh: string, en: string, weight: number, raters?: Record<string, number>) => ({
    id,
    name: { zh, en },
    weight,
    rating: { scale: 'five', ...(raters ? { raters } : {}) },
  });
  const figure = (id: string, metric: string, zh: string, en: string, weight: number, curve: number[][]) => ({
    id,
    name: { zh, en },
    weight,
    metric: { id: metric, curve },
  });
  return {
    calculation: {
      id: policyId,
      name: { zh: '服务中心季度考核', en: 'Service centre, quarterly' },
      period: 'quarter',
      scales: { five: { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 } },
      raters: {
        self: { weight: 20 },
        supervisor: { weight: 50, whenMissing: 'block' },
        peer: { weight: 10, minResponses: 3 },
        customer: { weight: 20, minResponses: 5 },
      },
      dimensions: [
        {
          id: 'results',
          name: { zh: '工作业绩', en: 'Results' },
          weight: 50,
          indicators: [
            figure('consultations', 'consultations', '客户咨询量', 'Consultations taken', consultations, [
              [300, 20],
              [480, 60],
              [600, 80],
              [720, 95],
              [780, 100],
            ]),
            figure('problems-handled', 'problems-handled', '问题处理量', 'Problems handled', problems, [
              [90, 20],
              [150, 60],
              [210, 80],
              [265, 95],
              [290, 100],
            ]),
            figure('resolution-rate', 'resolution-rate', '问题解决率', 'Resolution rate', resolution, [
              [0.7, 0],
              [0.85, 60],
              [ceiling, 100],
            ]),
            figure('customer-satisfaction', 'csat', '客户满意度', 'Customer satisfaction', satisfaction, [
              [0.85, 20],
              [0.93, 60],
              [0.96, 80],
              [0.99, 100],
            ]),
          ],
        },
        {
          id: 'attitude',
          name: { zh: '工作态度', en: 'Attitude' },
          weight: 25,
          indicators: [
            rated('service-attitude', '服务态度', 'Service attitude', 40, {
              self: 10,
              supervisor: 40,
              peer: 10,
              customer: 40,
            }),
            rated('responsibility', '工作责任心', 'Responsibility', 30, { self: 20, supervisor: 60, peer: 20 }),
            rated('teamwork', '团队协作精神', 'Teamwork', 30, { self: 20, supervisor: 50, peer: 30 }),
          ],
        },
        {
          id: 'ability',
          name: { zh: '工作能力', en: 'Ability' },
          weight: 25,
          indicators: [
            rated('business-knowledge', '业务知识', 'Business knowledge', 40, { self: 20, supervisor: 60, peer: 20 }),
            rated('communication', '沟通能力', 'Communication', 30),
            rated('problem-solving', '问题解决能力', 'Problem solving', 30),
          ],
        },
      ],
      adjustments: { cap: 10, vetoGrade: 'C' },
      grades: {
        method: 'thresholds',
        bands: [
          { grade: 'S', min: 95 },
          { grade: 'A', min: 85 },
          { grade: 'B', min: 70 },
          { grade: 'C', min: 60 },
          { grade: 'D', min: 0 },
        ],
      },
      bonus: {
        method: 'pool',
        coefficients: { S: 1.5, A: 1.2, B: 1, C: 0.6, D: 0 },
        maxTimesBase: 2,
        minServiceDays: 30,
      },
      training: {
        below: 75,
        max: 3,
        courses: {
          'service-attitude': ['CRS-SERV-1'],
          teamwork: ['CRS-TEAM-1'],
          'business-knowledge': ['CRS-BUS-1', 'CRS-BUS-2'],
          communication: ['CRS-COMM-1'],
          'problem-solving': ['CRS-SOLVE-1'],
          'resolution-rate': ['CRS-SOLVE-2'],
          'customer-satisfaction': ['CRS-SERV-2'],
        },
      },
      improvement: { atMost: 'C', consecutive: 2 },
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
    },
    process: { peers: { choose: 'assigned', count: 4 } },
    display,
  };
}

function checked(document: unknown): Scheme {
  const scheme = checkScheme(document);
  if (scheme.ok) return scheme.value;
  throw new Error(`The demo's policy is refused: ${JSON.stringify(scheme.problems)}`);
}

/** Every version, in the form in which it is stored. */
export function policyVersions(): PolicyVersion[] {
  return versions.map((version, place) => ({
    id: policyId,
    number: place + 1,
    createdAt: version.createdAt,
    createdBy: hr,
    scheme: checked(schemeDocument(version)),
  }));
}
