import { roles } from '#lib/contract/roles.ts';
import { wayUp } from '#lib/domain/organisation/unit-tree.ts';
import { useMe } from '../../../api/use-me.ts';
import { useRead } from '../../../api/use-read.ts';

/** The units in which nobody can approve a bonus; none while that is being asked. */
export function useUndirected(): ReadonlySet<string> {
  const units = useMe().data?.organisation.units ?? [];
  const holdings = useRead(roles.read).data?.holdings;
  if (holdings === undefined) return new Set();
  const directed = new Set(holdings.filter(({ gone }) => !gone).map(({ unit }) => unit));
  return new Set(units.map(({ id }) => id).filter((id) => !wayUp(units, id).some((one) => directed.has(one))));
}
