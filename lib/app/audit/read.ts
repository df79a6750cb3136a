import { peopleIn } from '#lib/domain/audit/details.ts';
import type { AuditEntry } from '#lib/store/audit.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { isWanted, type LogFilter, looksThrough, spanOf } from './filter.ts';

/** So many entries stand on a page; so many are looked through for it at most, in one request. */
export const shownAtOnce = 100;
const searchedAtOnce = 500;

/** Who did what, the newest first, as far as it is wanted; and back to when was searched for it. */
export async function readLog(context: SignedIn, wanted: LogFilter & { readonly cursor?: string | undefined }) {
  allow(context, 'audit.read');
  const { store, timeZone } = context;
  const cycle = wanted.cycle ?? null;
  const limit = looksThrough(wanted) ? searchedAtOnce : shownAtOnce;
  const page = await store.auditOf(cycle, { ...spanOf(wanted, timeZone), cursor: wanted.cursor, limit });
  // A log without an entry is of a cycle that there is not; and who reads on reads what is recorded already.
  if (page.items.length > 0 && wanted.cursor === undefined) await recordReading(context, 'log.read', { cycle });
  const fitting = page.items.filter((entry) => isWanted(wanted, entry));
  const items = fitting.slice(0, shownAtOnce);
  const cut = fitting.length > items.length ? items.at(-1) : undefined;
  const names = await namesIn(context, items);
  return {
    items: items.map(({ id, at, action, actor, unit, subject, reason, details }) => ({
      id,
      at,
      action,
      actor: brief(actor, names),
      ...(unit === undefined ? {} : { unit }),
      ...(subject === undefined ? {} : { subject: brief(subject, names) }),
      ...(reason === undefined ? {} : { reason }),
      ...(details === undefined ? {} : { details: { ...details } }),
      people: Object.fromEntries(peopleIn(details).map((person) => [person, names.get(person) ?? person])),
    })),
    searchedTo: (cut ?? page.items.at(-1))?.at ?? null,
    nextCursor: cut ? page.cursorAfter(cut) : page.nextCursor,
  };
}

/** What everybody is called whom these entries name. */
export async function namesIn(
  { store, actor: { id: own }, actorName: name }: Context,
  entries: readonly AuditEntry[],
  before: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const known = new Map([...before, [own, name]]);
  const named = entries.flatMap(({ actor, subject, details }) => [actor, subject ?? actor, ...peopleIn(details)]);
  const people = await store.peopleByIds(named.filter((id) => !known.has(id)));
  return new Map([...known, ...people.map((person) => [person.id, person.name] as const)]);
}

const brief = (id: string, names: ReadonlyMap<string, string>) => ({ id, name: names.get(id) ?? id });
