import type { Role } from '#lib/domain/organisation/person.ts';
import type { Context } from '../context.ts';

/** Who holds a role, each once; of directors those of a unit, where one is named. */
export async function holdersOf({ store }: Context, role: Role, unit?: string): Promise<string[]> {
  const book = await store.roleBook();
  const held = (book?.holdings ?? []).filter((holding) => holding.role === role);
  return [
    ...new Set(held.filter((holding) => unit === undefined || holding.unit === unit).map(({ person }) => person)),
  ];
}
