import type { Person } from '#lib/domain/organisation/person.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { appraised } from './organisation.ts';

const posts = {
  serviceHead: { zh: '客服主管', en: 'Customer service lead' },
  phone: { zh: '电话坐席', en: 'Phone agent' },
  online: { zh: '在线坐席', en: 'Online agent' },
  senior: { zh: '高级坐席', en: 'Senior agent' },
  complaints: { zh: '投诉专员', en: 'Complaints specialist' },
  coordinationHead: { zh: '协调主管', en: 'Coordination lead' },
  dispatch: { zh: '调度', en: 'Dispatcher' },
  orders: { zh: '工单协调', en: 'Work order coordinator' },
  field: { zh: '外勤联络', en: 'Field liaison' },
  analysisHead: { zh: '数据分析主管', en: 'Data analysis lead' },
  analyst: { zh: '数据分析师', en: 'Data analyst' },
  reports: { zh: '报表专员', en: 'Reporting specialist' },
} as const satisfies Record<string, Names>;

/**
 * Number, name, post, day of hire, bonus base in 分; then how well they do: in points of 100 in the third quarter of
 * 2026, and by how many points they rise (or fall) each quarter.
 */
type Row = [string, string, keyof typeof posts, string, number, number, number];

const service: Row[] = [
  ['0101', '罗青藤', 'serviceHead', '2018-03-12', 600000, 89, 0.5],
  ['0102', '杜若', 'phone', '2021-06-01', 480000, 84, 1],
  ['0103', '苏木', 'phone', '2020-09-14', 480000, 79, 0],
  ['0104', '江蓠', 'senior', '2019-04-08', 540000, 91, 1],
  ['0105', '林小满', 'online', '2022-07-04', 480000, 84, 2],
  ['0106', '周亦安', 'online', '2022-03-21', 480000, 82, 0],
  ['0107', '石竹', 'senior', '2018-11-05', 540000, 99, 0.5],
  ['0108', '冬青', 'online', '2023-02-13', 420000, 81, 3],
  ['0109', '甘棠', 'phone', '2021-10-18', 420000, 74, -1],
  ['0110', '陆英', 'phone', '2023-08-07', 420000, 77, 1],
  ['0111', '丁香', 'complaints', '2020-01-06', 540000, 92, 0],
  ['0112', '叶半夏', 'phone', '2022-11-28', 420000, 76, -0.5],
  ['0113', '谷雨', 'online', '2024-04-15', 360000, 78, 2],
  ['0114', '时雨', 'phone', '2021-05-10', 420000, 65, -2],
  ['0115', '唐予宁', 'online', '2026-08-01', 360000, 76, 0],
  ['0116', '余白', 'phone', '2022-09-05', 420000, 56, -1],
];

const coordination: Row[] = [
  ['0201', '魏南星', 'coordinationHead', '2017-07-03', 600000, 88, 0],
  ['0202', '连翘', 'dispatch', '2019-10-14', 480000, 90, 0.5],
  ['0203', '卫茅', 'dispatch', '2020-03-30', 480000, 98, 1],
  ['0204', '郁李', 'orders', '2021-08-23', 420000, 80, 0],
  ['0205', '景天', 'orders', '2022-05-16', 420000, 75, 0],
  ['0206', '款冬', 'orders', '2023-06-12', 360000, 82, 1.5],
  ['0207', '桑落', 'field', '2021-03-08', 420000, 68, 1.5],
  ['0208', '辛夷', 'dispatch', '2020-12-07', 480000, 87, 0.5],
];

const analysis: Row[] = [
  ['0301', '袁立夏', 'analysisHead', '2018-08-20', 600000, 90, 0],
  ['0302', '文竹', 'analyst', '2021-04-26', 480000, 83, 0.5],
  ['0303', '黎朗', 'analyst', '2020-06-15', 540000, 88, 1],
  ['0304', '贺松烟', 'analyst', '2019-09-02', 540000, 93, 0],
  ['0305', '安然', 'reports', '2023-03-20', 420000, 79, 1],
  ['0306', '何妨', 'reports', '2022-10-10', 360000, 66, -0.5],
];

export const director = '0001';
export const hr = '0011';
export const auditor = '0021';

const management: Person[] = [
  manager(director, '莫问', { zh: '中心主任', en: 'Director' }, '2015-05-04', {
    roles: ['director'],
    supervises: [...appraised],
    directs: [...appraised],
  }),
  manager('0002', '顾北辰', { zh: '中心副主任', en: 'Deputy director' }, '2016-09-12', {
    roles: ['director'],
    directs: ['协调部', '数据分析部'],
  }),
  manager(hr, '孟清明', { zh: '人力资源主管', en: 'HR manager' }, '2017-02-20', { roles: ['hr'] }),
  manager(auditor, '沈知微', { zh: '审计员', en: 'Auditor' }, '2019-06-03', { roles: ['auditor'] }),
];

function manager(id: string, name: string, post: Names, hired: string, rest: Partial<Person>): Person {
  const supervisor = id === director ? null : director;
  const plain = { unit: '管理部', left: null, bonusBase: null, roles: [], supervises: [], directs: [] };
  return { id, name, post, supervisor, hired, ...plain, ...rest };
}

/** The first of a unit leads it, and is led by the director. */
function unitOf(unit: string, rows: readonly Row[]): Person[] {
  const [head] = rows;
  return rows.map(([id, name, post, hired, bonusBase]) => ({
    id,
    name,
    unit,
    post: posts[post],
    supervisor: id === head?.[0] ? director : (head?.[0] ?? null),
    hired,
    left: null,
    bonusBase,
    roles: [],
    supervises: id === head?.[0] ? [unit] : [],
    directs: [],
  }));
}

/** Everybody as they were hired; who leaves is told by `departures`. */
export const everybody: readonly Person[] = [
  ...management,
  ...unitOf('客服部', service),
  ...unitOf('协调部', coordination),
  ...unitOf('数据分析部', analysis),
];

/** The last day of whoever has left. */
export const departures: ReadonlyMap<string, string> = new Map([['0116', '2026-09-15']]);

const levels = new Map(
  [...service, ...coordination, ...analysis].map(([id, , , , , level, rise]) => [id, { level, rise }]),
);

/** How well somebody does, in points of 100, so many quarters from the third of 2026 (before it: negative). */
export function levelOf(person: string, quarters: number): number {
  const { level, rise } = levels.get(person) ?? { level: 80, rise: 0 };
  return level + rise * Math.max(-5, quarters);
}
