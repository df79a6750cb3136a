import { applied, heldBy, type RoleRequest } from '#lib/domain/organisation/roles.ts';
import type { Context } from '../context.ts';
import { found, trace } from '../guard.ts';
import type { LoadedRoles } from './load.ts';
import { viewOf } from './view.ts';

/**
 * Writes a change of roles: the book and the person, each as they were seen, and the log, which names who asked and who
 * confirmed – or says that nobody did. From the next request on the person has the rights.
 */
export async function takeEffect(
  context: Context,
  loaded: LoadedRoles,
  request: RoleRequest,
  confirmedBy: string | null,
) {
  const { store, at } = context;
  const { what, person, by, reason } = request;
  const book = { ...loaded.book, ...applied(loaded.book, request, { since: at, by, confirmedBy }) };
  const before = found(loaded.people.get(person), 'person');
  const after = { ...before, ...heldBy(book, person, loaded.tree) };
  const entry = trace(context, confirmedBy === null ? `role.${what}.alone` : `role.${what}`, {
    cycle: null,
    subject: person,
    reason,
    details: { ...saidOf(request), ...(confirmedBy === null ? {} : { askedBy: by }) },
  });
  await store.commit(entry, [store.roleBookWrite(book, context.request), store.personWrite(after, null)]);
  return viewOf(context, { ...loaded, book: { ...book, version: book.version + 1 } });
}

/** What the log says of a change: the role, and of a director the units. */
export const saidOf = ({ role, units }: RoleRequest) => ({
  role,
  ...(units.length === 0 ? {} : { directs: units.join(', ') }),
});
