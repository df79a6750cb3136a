import { newlyWaiting } from '#lib/domain/notices/follow.ts';
import { confirmersOf } from '#lib/domain/organisation/role-changes.ts';
import type { RoleBook } from '#lib/domain/organisation/roles.ts';
import type { Context } from '../context.ts';
import { loadRoles } from '../roles/load.ts';

/** Tells whoever may confirm them of the changes of roles that wait since. */
export async function tellRoles(
  context: Context,
  before: RoleBook | undefined,
  after: RoleBook,
  since = '',
): Promise<void> {
  const fresh = newlyWaiting(before, after).filter(({ at }) => at >= since);
  if (fresh.length === 0) return;
  const { book, around } = await loadRoles(context);
  const stillWaiting = fresh.filter(({ id }) => book.waiting.some((asked) => asked.id === id));
  await context.store.tell(
    stillWaiting.flatMap((asked) =>
      confirmersOf(book, asked, around).map((to) => {
        const { id: about, at, role } = asked;
        return { to, kind: 'role-waits' as const, about, at, cycle: null, params: { role }, readAt: null };
      }),
    ),
  );
}
