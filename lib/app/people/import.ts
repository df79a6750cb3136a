import { createHash } from 'node:crypto';
import { currencyDigits } from '#lib/domain/number/amount.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Leave, Person, PersonField, Unit } from '#lib/domain/organisation/person.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import { type FileRow, readPeopleFile } from '#lib/import/people-file.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, found } from '../guard.ts';
import { type Change, planPeople, type Wanted } from './plan.ts';
import { writePeople } from './write-many.ts';

export interface Import {
  /** Base64. */
  readonly file: string;
  readonly apply: boolean;
  /** The version of everybody as the preview showed it: nobody is written over unseen. */
  readonly seen: Readonly<Record<string, number>>;
}

interface PlannedRow {
  readonly row: FileRow;
  readonly change: Change;
  readonly problems: readonly Problem[];
}

/** Checks the whole file; with `apply` it writes everybody in it, or, where a single line is wrong, nobody. */
export async function importPeople(context: Context, { file, apply, seen }: Import) {
  allow(context, 'people.manage');
  const bytes = Buffer.from(file, 'base64');
  const organisation = found(await context.store.organisation(), 'organisation');
  const { problems, rows } = readPeopleFile(bytes, currencyDigits(organisation.currency));
  if (problems.length > 0) throw new DomainError('invalid', { reason: 'import.file', problems });
  const planned = await planRows(context, rows, organisation.units);
  if (!apply) return { rows: planned.map(previewOf), applied: false };
  refuse(planned);
  expectSeen(planned, seen);
  const changes = planned.map(({ change }) => change).filter(({ fields }) => fields.length > 0);
  await writePeople(context, changes, createHash('sha256').update(bytes).digest('hex'));
  return { rows: planned.map(previewOf), applied: true };
}

async function planRows(context: Context, rows: readonly FileRow[], units: readonly Unit[]): Promise<PlannedRow[]> {
  const readable = rows.filter(({ id }) => id !== '');
  const known = await context.store.peopleByIds(
    readable.filter(({ problems }) => problems.every(({ path }) => path !== 'id')).map(({ id }) => id),
    { consistent: true },
  );
  const byId = new Map(known.map((person) => [person.id, person]));
  const changes = await planPeople(
    context,
    rows.map((row) => contentOf(row, units, byId.get(row.id))),
  );
  return changes.map((change, place) => {
    const row = found(rows[place], 'person');
    // What could not be read has been told already; it is not told a second time as unknown.
    const told = new Set(row.problems.map(({ path }) => path));
    return { row, change, problems: [...row.problems, ...change.problems.filter(({ path }) => !told.has(path))] };
  });
}

/** Where the file has no column, somebody known keeps what they have. */
function contentOf(row: FileRow, units: readonly Unit[], known: Stored<Person> | undefined): Wanted {
  const { id, name, post, hired } = row;
  const called = (unit: Unit) => [unit.id, unit.name.zh, unit.name.en].includes(row.unit);
  return {
    id,
    name,
    unit: units.find(called)?.id ?? row.unit,
    post: row.english || known?.post.zh !== post.zh ? post : known.post,
    employment: row.employment ?? known?.employment ?? 'regular',
    supervisor: row.supervisor === undefined ? (known?.supervisor ?? null) : row.supervisor,
    hired,
    left: row.left === undefined ? (known?.left ?? null) : row.left,
    bonusBase: row.bonusBase === undefined ? (known?.bonusBase ?? null) : row.bonusBase,
    annualBase: row.annualBase === undefined ? (known?.annualBase ?? null) : row.annualBase,
    email: row.email === undefined ? (known?.email ?? null) : row.email,
    chatId: row.chatId === undefined ? (known?.chatId ?? null) : row.chatId,
    reach: row.reach === undefined ? (known?.reach ?? null) : row.reach,
    ...(row.leave && { leave: withLeave(known?.leave ?? [], row.leave) }),
    // The first post of somebody new holds from the day of hire.
    since: known ? (row.since ?? null) : null,
  };
}

/** One that is known with the same first day is corrected; nothing is ever taken away. */
const withLeave = (known: readonly Leave[], leave: Leave): readonly Leave[] =>
  [...known.filter(({ type, from }) => type !== leave.type || from !== leave.from), leave].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );

function previewOf({ row, change: { before, after, fields }, problems }: PlannedRow) {
  const what: 'new' | 'changed' | 'same' | 'wrong' =
    problems.length > 0 ? 'wrong' : before === undefined ? 'new' : fields.length > 0 ? 'changed' : 'same';
  return {
    line: row.line,
    id: after.id,
    name: after.name,
    unit: after.unit,
    version: before?.version ?? 0,
    what,
    fields: what === 'changed' ? [...fields] : ([] as PersonField[]),
    problems: problems.map((problem) => ({ ...problem })),
  };
}

function refuse(planned: readonly PlannedRow[]): void {
  const problems = planned.flatMap(({ row, problems: wrong }) =>
    wrong.map((problem) => ({ ...problem, path: `${row.line}.${problem.path}` })),
  );
  if (problems.length > 0) throw new DomainError('invalid', { reason: 'import.rows', problems });
}

/** Who is already as the file says may have been written by this very import, which is being done again. */
function expectSeen(planned: readonly PlannedRow[], seen: Import['seen']): void {
  const unseen = planned.some(
    ({ change: { before, after, fields } }) => fields.length > 0 && seen[after.id] !== (before?.version ?? 0),
  );
  if (unseen) throw new DomainError('version-changed');
}
