import type { PolicyDraft } from '#lib/domain/policy/version.ts';
import { writersOf } from '#lib/domain/policy/version.ts';
import type { Context } from '../context.ts';
import { holdersOf } from '../notices/holders.ts';
import { titleOf } from './views.ts';

/** Whoever may approve a draft that is ready learns that it waits. */
export async function tellApprovers(context: Context, draft: PolicyDraft, since = ''): Promise<void> {
  if (!draft.submitted || draft.submitted.at < since) return;
  const { by, at } = draft.submitted;
  const [hr, directors] = await Promise.all([holdersOf(context, 'hr'), holdersOf(context, 'director')]);
  const writers = new Set(writersOf(draft).map(({ id }) => id));
  const approvers = [...new Set([...hr, ...directors])].filter((id) => !writers.has(id));
  const { zh, en } = titleOf(draft).name;
  const { id: policy, number: version } = draft;
  await context.store.tell(
    approvers.map((to) => ({
      to,
      kind: 'policy-waits',
      about: `${policy}#${version}`,
      at,
      cycle: null,
      params: { as: policy, version, zh, en, name: by.name },
      readAt: null,
    })),
  );
}
