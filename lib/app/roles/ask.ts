import { actsAlone, askProblems } from '#lib/domain/organisation/role-changes.ts';
import type { RoleChange } from '#lib/domain/organisation/roles.ts';
import type { Context } from '../context.ts';
import { allow, found, isRepeated, refuse, trace } from '../guard.ts';
import { loadRoles } from './load.ts';
import { saidOf, takeEffect } from './take-effect.ts';
import { viewOf } from './view.ts';

/** Asks for a role to be granted or withdrawn. It waits for another to confirm it, unless it needs nobody. */
export async function askForRole(context: Context, wanted: RoleChange & { readonly reason: string }) {
  allow(context, 'roles.ask', { subject: wanted.person });
  const { store, actor, at } = context;
  const loaded = await loadRoles(context, [wanted.person]);
  const { book, people, around } = loaded;
  if (isRepeated(book, context.request)) return viewOf(context, loaded);
  found(people.get(wanted.person), 'person');
  const change = { ...wanted, units: [...new Set(wanted.units)] };
  refuse(askProblems(book, change, around));
  const request = { ...change, id: context.newId(), by: actor.id, at };
  if (actsAlone(book, change, around)) return takeEffect(context, loaded, request, null);
  const { what, person, reason } = change;
  const next = { ...book, waiting: [...book.waiting, request] };
  const entry = trace(context, `role.${what}.ask`, { cycle: null, subject: person, reason, details: saidOf(request) });
  await store.commit(entry, [store.roleBookWrite(next, context.request)]);
  return viewOf(context, { ...loaded, book: { ...next, version: next.version + 1 } });
}
