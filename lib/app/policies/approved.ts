import { DomainError } from '#lib/domain/error.ts';
import { isVersion, type PolicyVersion } from '#lib/domain/policy/version.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';

/** The version that a cycle is about to take. @throws DomainError `invalid` for a draft and for one that was retired. */
export async function approvedVersion(
  { store }: Context,
  { id, version }: { readonly id: string; readonly version: number },
  path: string,
): Promise<Stored<PolicyVersion>> {
  const record = found(await store.policyRecord(id, version), 'policy');
  if (isVersion(record) && record.state === 'approved') return record;
  const code = isVersion(record) ? 'policy.retired' : 'policy.draft';
  throw new DomainError('invalid', { problems: [{ path, code }] });
}
