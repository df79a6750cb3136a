import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Role } from '#lib/domain/organisation/person.ts';
import { wayUp } from '#lib/domain/organisation/unit-tree.ts';
import type { Context } from '../context.ts';

/** Who holds a role, each once; of directors those of a unit, or of one above it, where one is named. */
export async function holdersOf({ store }: Context, role: Role, unit?: string): Promise<string[]> {
  const [book, organisation] = await Promise.all([store.roleBook(), unit && store.organisation()]);
  const way = unit === undefined ? [] : wayUp((organisation || undefined)?.units ?? [], unit);
  const held = (book?.holdings ?? []).filter((holding) => holding.role === role);
  return [
    ...new Set(
      held
        .filter((holding) => unit === undefined || (holding.unit !== null && way.includes(holding.unit)))
        .map(({ person }) => person),
    ),
  ];
}

/** Who is told that something waits for approval: the unit's directors and whoever was named beside them; nobody of their own. */
export async function approversOf(
  context: Context,
  { approvers }: Pick<Cycle, 'approvers'>,
  { unit, employee }: { readonly unit: string; readonly employee?: string },
): Promise<string[]> {
  const named = approvers?.[unit]?.employee ?? [];
  const directors = await holdersOf(context, 'director', unit);
  return [...new Set([...directors, named].flat())].filter((id) => id !== employee);
}
