import type { Person } from '#lib/domain/organisation/person.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse } from '../guard.ts';
import { changeTrace } from './changed.ts';
import { leavingHr } from './leaving-hr.ts';
import { formerUnits } from './former-units.ts';
import { type Change, planPeople, type Wanted } from './plan.ts';
import { recordOf } from './read.ts';
import { withSupervisors } from './supervising.ts';

/** Adds somebody under a number that nobody has. */
export async function addPerson(context: Context, wanted: Wanted) {
  allow(context, 'people.manage');
  const change = await planChange(context, wanted);
  const { before } = change;
  if (before && isRepeated(before, context.request)) return recordOf(before);
  const taken = before
    ? [{ path: 'id', code: 'person.number-taken', params: { id: before.id, name: before.name } }]
    : [];
  return write(context, { ...change, problems: [...taken, ...change.problems] });
}

/** Changes somebody as seen; the number stays. */
export async function editPerson(context: Context, id: string, seen: number, wanted: Omit<Wanted, 'id'>) {
  allow(context, 'people.manage');
  const change = await planChange(context, { ...wanted, id });
  expectVersion(found(change.before, 'person'), seen);
  return write(context, change);
}

/** What one person would be, and what stands in the way. */
export async function planChange(context: Context, wanted: Wanted): Promise<Change> {
  const [change] = await planPeople(context, [wanted]);
  return found(change, 'person');
}

async function write(context: Context, change: Change) {
  const { after, fields, problems, before } = change;
  refuse(problems);
  if (before && fields.length === 0) return recordOf(before);
  const { people, writes } = await everyWrite(context, change);
  await context.store.commit(changeTrace(context, change), writes);
  const written = people.get(after.id) ?? after;
  return recordOf({ ...written, version: written.version + 1 });
}

/** What a change writes, for whoever tells of it in an entry of their own. */
export const changeWrites = async (context: Context, change: Change): Promise<readonly Write[]> =>
  (await everyWrite(context, change)).writes;

async function everyWrite(context: Context, change: Change) {
  const people = await withSupervisors(context, [change]);
  const writes = [...people.values()].map((person) => personWrite(context, person, change.after.id));
  const others = [...formerUnits(context, change), ...(await leavingHr(context, [change]))];
  return { people, writes: [...writes, ...others] };
}

/** Only who was asked for carries the mark of the request. */
const personWrite = ({ store, request }: Context, person: Stored<Person>, asked: string) =>
  store.personWrite(person, person.id === asked ? request : null);
