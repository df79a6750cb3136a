import type { Person } from '#lib/domain/organisation/person.ts';
import { holdingsOf } from '#lib/domain/organisation/roles.ts';
import type { AuditEntry } from '#lib/store/audit.ts';
import type { PolicyVersion } from '#lib/domain/policy/version.ts';
import type { Quarter } from './calendar.ts';
import { annualPolicy, assignments } from './assignments.ts';
import { yearOf } from './figures.ts';
import { demoOrganisation } from './organisation.ts';
import { everybody } from './people.ts';
import { policyVersions } from './policy.ts';
import { departures } from './staff.ts';
import type { Stage } from './stage.ts';

/** What there is before the first quarter: the organisation, its roles, its policies, whom they are for, and all figures from the year before it on. */
export async function groundwork({ store }: Stage, first: Quarter): Promise<void> {
  const holdings = everybody.flatMap((person) => holdingsOf(person, `${person.hired}T01:00:00.000Z`));
  await store.together([
    store.organisationWrite({ ...demoOrganisation, version: 0 }),
    store.roleBookWrite({ holdings, waiting: [], version: 0 }, null),
  ]);
  await store.together(
    [...policyVersions(), annualPolicy].flatMap((version) => [
      store.policyWrite({ ...version, version: 0 }),
      store.traceWrite(madeOf(version)),
    ]),
  );
  await store.together(assignments.map((assignment) => store.assignmentWrite({ ...assignment, version: 0 }, null)));
  const appraised = everybody.filter(({ bonusBase }) => bonusBase !== null);
  const from = Number(first.plan.period.start.slice(0, 4)) - 1;
  const years = Array.from({ length: 2027 - from }, (_, place) => from + place);
  const items = years.flatMap((year) =>
    appraised.flatMap((person) => {
      const made = yearOf(person, year);
      return made ? [store.yearOfFiguresItem(person.unit, year, made)] : [];
    }),
  );
  await store.load(items);
}

const madeOf = ({ id, number, createdAt, createdBy }: PolicyVersion): AuditEntry => ({
  id: `${id}-${number}`,
  at: createdAt,
  actor: createdBy,
  action: 'policy.create',
  cycle: null,
  details: { policy: id, policyVersion: number },
});

/** Writes whoever had been hired by a day and is not known yet. */
export async function hire({ store }: Stage, by: string): Promise<void> {
  const there = everybody.filter(({ hired }) => hired <= by);
  const known = new Set((await store.peopleByIds(there.map(({ id }) => id))).map(({ id }) => id));
  const missing = there.filter(({ id }) => !known.has(id));
  await store.together(missing.map((person) => store.personWrite({ ...person, version: 0 }, null)));
}

/** Notes the last day of whoever leaves by a day. */
export async function leave({ store }: Stage, by: string): Promise<void> {
  const leaving = [...departures].filter(([, day]) => day <= by).map(([id]) => id);
  for (const person of await store.peopleByIds(leaving)) {
    const left = departures.get(person.id);
    if (person.left === null && left !== undefined)
      await store.commit(leftOf(person, left), [store.personWrite({ ...person, left }, null)]);
  }
}

const leftOf = ({ id, unit }: Person, day: string): AuditEntry => ({
  id: `leave-${id}`,
  at: `${day}T09:10:00.000Z`,
  actor: '0011',
  action: 'person.edit',
  cycle: null,
  unit,
  subject: id,
  details: { left: `— → ${day}` },
});
