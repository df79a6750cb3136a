import { DomainError } from '#lib/domain/error.ts';
import { confirmProblems, factsOf } from '#lib/domain/organisation/role-changes.ts';
import { type RoleRequest, without } from '#lib/domain/organisation/roles.ts';
import type { Context } from '../context.ts';
import { allow, isRepeated, trace } from '../guard.ts';
import { type LoadedRoles, loadRoles } from './load.ts';
import { saidOf, takeEffect } from './take-effect.ts';
import { viewOf } from './view.ts';

/** Confirms or refuses what somebody asked for; who asked may take it back. */
export async function decideRoleRequest(context: Context, id: string, decision: 'confirm' | 'refuse') {
  allow(context, 'roles.read');
  const loaded = await loadRoles(context);
  const { book, around } = loaded;
  if (isRepeated(book, context.request)) return viewOf(context, loaded);
  const request = book.waiting.find((asked) => asked.id === id);
  if (request === undefined) throw new DomainError('wrong-state', { reason: 'role-request' });
  allow(context, `roles.${decision}`, factsOf(request));
  if (decision === 'refuse') return refuseRequest(context, loaded, request);
  const problems = confirmProblems(book, request, around);
  if (problems.length > 0) throw new DomainError('preconditions', { problems });
  return takeEffect(context, loaded, request, context.actor.id);
}

async function refuseRequest(context: Context, loaded: LoadedRoles, request: RoleRequest) {
  const { store, actor } = context;
  const { id, what, person, by } = request;
  const book = { ...loaded.book, ...without(loaded.book, id) };
  const entry = trace(context, actor.id === by ? `role.${what}.takeBack` : `role.${what}.refuse`, {
    cycle: null,
    subject: person,
    details: { ...saidOf(request), ...(actor.id === by ? {} : { askedBy: by }) },
  });
  await store.commit(entry, [store.roleBookWrite(book, context.request)]);
  return viewOf(context, { ...loaded, book: { ...book, version: book.version + 1 } });
}
