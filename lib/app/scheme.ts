import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { Context } from './context.ts';
import { found } from './guard.ts';

/** The pinned version of a policy. */
export async function schemeOf(
  { store }: Pick<Context, 'store'>,
  policy: { readonly id: string; readonly version: number },
): Promise<Scheme> {
  return found(await store.policyVersion(policy.id, policy.version), 'policy').scheme;
}
