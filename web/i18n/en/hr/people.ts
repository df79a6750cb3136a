import type zh from '../../zh/hr/people.ts';

const people = (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`;

export default {
  title: 'People',
  lead: (p) => (p.more ? `${p.unit}, the first ${people(p.count)}` : `${p.unit}, ${people(p.count)}`),
  label: (p) => `People of ${p.unit}`,
  unit: 'Choose a unit',
  searchHint: 'Looks among those that are listed',
  supervisor: 'Supervisor',
  noSupervisor: 'No supervisor',
  hired: 'Hired',
  left: (p) => `left ${p.date}`,
  base: 'Bonus base (yuan)',
  noBase: 'No base',
  roles: { hr: 'HR', director: 'Director', auditor: 'Auditor' },
  rolesHead: 'Duties',
  missing: (p) => `${people(p.count)} without a bonus base; to be entered before announcing`,
  empty: 'Nobody in this unit yet',
  emptyLead: 'People are listed here once they are entered.',
  noUnits: 'No units yet',
} satisfies typeof zh;
