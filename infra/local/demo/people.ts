import type { Person } from '#lib/domain/organisation/person.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { appraised, operations } from './organisation.ts';
import { departures, posts, type Row, teams } from './staff.ts';

export const director = '0001';
export const hr = '0011';
export const auditor = '0021';

const management: Person[] = [
  manager(director, '莫问', { zh: '中心主任', en: 'Director' }, '2015-05-04', {
    roles: ['director'],
    supervises: [...appraised],
    directs: [operations, ...appraised],
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
  const plain = {
    unit: '管理部',
    employment: 'regular' as const,
    left: null,
    bonusBase: null,
    annualBase: null,
    roles: [],
    supervises: [],
    directs: [],
  };
  return { id, name, post, supervisor, hired, ...plain, ...rest };
}

/** The first of a team leads it, and is led by the director. */
function teamOf(unit: string, rows: readonly Row[]): Person[] {
  const [head] = rows;
  return rows.map(([id, name, post, hired, bonusBase]) => ({
    id,
    name,
    unit,
    post: posts[post],
    supervisor: id === head?.[0] ? director : (head?.[0] ?? null),
    hired,
    left: null,
    employment: 'regular',
    bonusBase,
    annualBase: bonusBase * 2,
    roles: [],
    supervises: id === head?.[0] ? [unit] : [],
    directs: [],
  }));
}

/** Everybody as they were hired; who leaves is told by `departures`. */
export const everybody: readonly Person[] = [
  ...management,
  ...teams.flatMap(({ unit, rows }) => teamOf(unit, rows)),
].map((person) => ({ ...person, email: `${person.id}@hengji.example` }));

/** Whether somebody is no longer there on a day. */
export const hasLeft = (person: string, day: string) => (departures.get(person) ?? '9999') < day;
