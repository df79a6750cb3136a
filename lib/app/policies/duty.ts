import { isDraft, type PolicyRecord, writersOf } from '#lib/domain/policy/version.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { titleOf } from './views.ts';

/** With every step of a draft: that it waits to be approved, or that it does not any more. */
export function dutyWrite({ store }: Context, record: PolicyRecord): Write {
  const { id: policy, number, submitted } = record;
  if (!isDraft(record) || !submitted) return store.policyDutyWrite({ policy, number }, undefined);
  return store.policyDutyWrite(
    { policy, number },
    {
      of: 'policy',
      waits: 'decision',
      policy,
      number,
      name: titleOf(record).name,
      writers: writersOf(record).map(({ id }) => id),
      by: submitted.by.name,
    },
  );
}
