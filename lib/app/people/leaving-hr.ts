import { DomainError } from '#lib/domain/error.ts';
import { hrWhoStay } from '#lib/domain/organisation/role-changes.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';
import type { Change } from './plan.ts';

/**
 * Where somebody of HR leaves, the role book is written with them: so two of HR cannot note at the same moment that the
 * other leaves, and nobody confirms a change of roles that counted on them.
 * @throws DomainError `invalid` where nobody of HR would stay.
 */
export async function leavingHr({ store }: Context, changes: readonly Change[]): Promise<Write[]> {
  const leaving = changes.filter(({ before, fields }) => before?.roles.includes('hr') && fields.includes('left'));
  if (leaving.length === 0) return [];
  const book = found(await store.roleBook(), 'role-book');
  const hr = book.holdings.filter(({ role }) => role === 'hr').map(({ person }) => person);
  const people = new Map((await store.peopleByIds(hr, { consistent: true })).map((person) => [person.id, person]));
  for (const { after } of leaving) people.set(after.id, after);
  if (hrWhoStay(book, people).length === 0)
    throw new DomainError('invalid', { problems: [{ path: 'left', code: 'role.last-hr' }] });
  return [store.roleBookWrite(book, null)];
}
