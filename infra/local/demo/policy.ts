import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { figure, rated } from '#lib/domain/policy/templates/parts.ts';
import { ability, attitude, serviceCentre } from '#lib/domain/policy/templates/service-centre.ts';
import type { PolicyVersion } from '#lib/domain/policy/version.ts';
import { moment } from './moment.ts';
import { hr } from './people.ts';
import { display } from './policy-words.ts';

export const policyId = 'service-centre-quarterly';

const director = { id: '0001', name: '莫问' };

/** What changed with the second version: quality counts more than quantity, and the resolution rate is asked for more. */
const versions = [
  {
    createdAt: moment('2023-09-14', '15:20'),
    approvedAt: moment('2023-09-18', '09:40'),
    note: '第一版：数据占一半，态度和能力各占四分之一',
    weights: [25, 25, 30, 20],
    ceiling: 0.95,
  },
  {
    createdAt: moment('2026-06-24', '10:45'),
    approvedAt: moment('2026-06-26', '16:10'),
    note: '质量比数量重要：解决率和满意度加重，解决率满分线提到 96%',
    weights: [20, 20, 35, 25],
    ceiling: 0.96,
  },
] as const;

/** Here customers are asked about it too. */
const manners = rated('service-attitude', { zh: '服务态度', en: 'Service attitude' }, 40, {
  self: 10,
  supervisor: 40,
  peer: 10,
  customer: 40,
});

/** The template for such a centre, with the centre's own figures, training, honours and promotion. */
function schemeDocument({ weights, ceiling }: (typeof versions)[number]) {
  const { calculation, process } = serviceCentre;
  return {
    calculation: {
      ...calculation,
      id: policyId,
      dimensions: [
        {
          id: 'results',
          name: { zh: '工作业绩', en: 'Results' },
          weight: 50,
          indicators: results(weights, ceiling),
        },
        { ...attitude, indicators: [manners, ...attitude.indicators.slice(1)] },
        ability,
      ],
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
    process,
    display,
  };
}

function results(
  [consultations, problems, resolution, satisfaction]: (typeof versions)[number]['weights'],
  best: number,
) {
  return [
    figure('consultations', { zh: '客户咨询量', en: 'Consultations taken' }, consultations, [
      [300, 20],
      [480, 60],
      [600, 80],
      [720, 95],
      [780, 100],
    ]),
    figure('problems-handled', { zh: '问题处理量', en: 'Problems handled' }, problems, [
      [90, 20],
      [150, 60],
      [210, 80],
      [265, 95],
      [290, 100],
    ]),
    figure('resolution-rate', { zh: '问题解决率', en: 'Resolution rate' }, resolution, [
      [0.7, 0],
      [0.85, 60],
      [best, 100],
    ]),
    {
      ...figure('csat', { zh: '客户满意度', en: 'Customer satisfaction' }, satisfaction, [
        [0.85, 20],
        [0.93, 60],
        [0.96, 80],
        [0.99, 100],
      ]),
      id: 'customer-satisfaction',
    },
  ];
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
    createdByName: '孟清明',
    state: 'approved',
    note: version.note,
    approved: { by: director, at: version.approvedAt },
    scheme: checked(schemeDocument(version)),
  }));
}
