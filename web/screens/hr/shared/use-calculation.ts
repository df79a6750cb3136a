import { policies } from '#lib/contract/policies.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useRead } from '../../../api/use-read.ts';
import { schemeIn } from './documents.ts';
import { useCycle } from './use-cycle.ts';

/** The calculation part of this cycle's policy: it knows what dimensions and indicators are called. */
export const useCalculation = (): Policy | undefined => useCalculationOf(useCycle().data?.policy);

/** The same of a version of a policy, once it is known which. */
export function useCalculationOf(policy: { id: string; version: number } | undefined): Policy | undefined {
  const { id = '', version = 1 } = policy ?? {};
  const read = useRead(policies.read, { params: { policy: id, version }, when: policy !== undefined });
  return read.data === undefined ? undefined : schemeIn(read.data.scheme).calculation;
}
