import { policies } from '#lib/contract/people.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useRead } from '../../../api/use-read.ts';
import { schemeIn } from './documents.ts';
import { useCycle } from './use-cycle.ts';

/** The calculation part of this cycle's policy: it knows what dimensions and indicators are called. */
export function useCalculation(): Policy | undefined {
  const cycle = useCycle().data;
  const { id = '', version = 1 } = cycle?.policy ?? {};
  const read = useRead(policies.read, { params: { policy: id, version }, when: cycle !== undefined });
  return read.data === undefined ? undefined : schemeIn(read.data.scheme).calculation;
}
