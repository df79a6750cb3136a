import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import {
  type PromotionAsked,
  type PromotionCase,
  promotionMachine,
  promotionProblems,
} from '#lib/domain/promotion/promotion.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { recordOf } from '../people/read.ts';
import { changeWrites, planChange } from '../people/save.ts';
import { loadCandidates } from './load.ts';
import { rightOf, rowOf } from './read.ts';

interface Asked extends PromotionAsked {
  readonly cycle: string;
  readonly unit: string;
  readonly employee: string;
  /** The version of the case that was seen, 0 where there was none. */
  readonly seen: number;
}

/** One step of one person's promotion. Recording it changes the person's post in the same moment. */
export async function decidePromotion(context: Context, asked: Asked) {
  const { cycle: id, unit, employee, action, reason, seen } = asked;
  const { cycle, candidates } = await loadCandidates(context, id, unit);
  allow(context, rightOf[action], { subject: employee, ...approvalFacts(cycle, unit) });
  const candidate = found(
    candidates.find(({ person }) => person.employee === employee && person.unit === unit),
    'participant',
  );
  const { promotion, result } = candidate;
  if (isRepeated(promotion, context.request)) return rowOf(context, cycle, candidate);
  const state = moved(promotionMachine, action, promotion.state);
  expectVersion(promotion, seen);
  refuse(promotionProblems(asked, result.promotion.eligible));
  const next: Stored<PromotionCase> = { ...promotion, ...changed(context, asked), state };
  const post = next.recorded?.post;
  const entry = trace(context, `promotion.${action}`, {
    cycle: id,
    unit,
    subject: employee,
    ...(reason === null ? {} : { reason }),
    ...(action === 'record' && post ? { details: { post: `${post.zh} / ${post.en}` } } : {}),
  });
  const ofPerson = action === 'record' ? await postWrites(context, asked) : [];
  const writes = context.store.promotionWrites(next, candidate.person.name, context.request);
  await context.store.commit(entry, [...writes, ...ofPerson]);
  return rowOf(context, cycle, { ...candidate, promotion: { ...next, version: next.version + 1 } });
}

function changed({ actor, actorName, at }: Context, { action, reason, from, post }: Asked): Partial<PromotionCase> {
  const step = { by: actor.id, name: actorName, at };
  if (action === 'nominate') return { nominated: { ...step, reason }, decided: null };
  if (action === 'withdraw') return { nominated: null };
  if (action === 'record') return { recorded: from === null || post === null ? null : { ...step, from, post } };
  return { decided: { ...step, reason } };
}

/** The new post as HR would enter it with the person: the same checks, the same position in the person's history. */
async function postWrites(context: Context, { employee, from, post }: Asked): Promise<readonly Write[]> {
  const [person] = await context.store.peopleByIds([employee], { consistent: true });
  const { positions: _, version: __, ...record } = recordOf(found(person, 'person'));
  const change = await planChange(context, { ...record, since: from, ...(post && { post }) });
  refuse(change.problems.map((problem) => (problem.path === 'since' ? { ...problem, path: 'from' } : problem)));
  return changeWrites(context, change);
}
