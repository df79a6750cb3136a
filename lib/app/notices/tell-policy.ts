import { followPolicy } from '#lib/domain/notices/follow-policy.ts';
import type { PolicyRecord } from '#lib/domain/policy/version.ts';
import type { Context } from '../context.ts';
import { titleOf } from '../policies/views.ts';

/** Tells those who wrote a version that it was approved, or returned to them and why. */
export async function tellPolicy(
  { store }: Context,
  before: PolicyRecord | undefined,
  after: PolicyRecord,
  since = '',
): Promise<void> {
  const news = followPolicy(before, after);
  if (!news || news.at < since) return;
  const { kind, at, name, reason, to: writers } = news;
  const { zh, en } = titleOf(after).name;
  const params = { as: after.id, version: after.number, zh, en, name, ...(reason === undefined ? {} : { reason }) };
  const about = `${after.id}#${after.number}`;
  await store.tell(writers.map((to) => ({ to, kind, about, at, cycle: null, params, readAt: null })));
}
