import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { followPromotion, type PromotionNews } from '#lib/domain/notices/follow-promotion.ts';
import type { PromotionCase } from '#lib/domain/promotion/promotion.ts';
import type { Context } from '../context.ts';
import { approversOf } from './holders.ts';
import { noticeOf } from './notice-of.ts';

const readers: Readonly<
  Record<PromotionNews['kind'], (context: Context, one: PromotionCase, cycle: Cycle) => Promise<string[]> | string[]>
> = {
  'promotion-waits': (context, one, cycle) => approversOf(context, cycle, one),
  'promotion-approved': (_context, { nominated }) => (nominated ? [nominated.by] : []),
  'promotion-declined': (_context, { nominated }) => (nominated ? [nominated.by] : []),
  'promotion-recorded': (_context, { employee }) => [employee],
};

/** Tells what has become of a promotion: the director, then who nominated, at last the person. */
export async function tellPromotion(
  context: Context,
  before: PromotionCase | undefined,
  after: PromotionCase,
  since = '',
): Promise<void> {
  const news = followPromotion(before, after);
  if (!news || news.at < since) return;
  const cycle = await context.store.cycleById(after.cycle);
  if (!cycle) return;
  const { employee, unit, decided, recorded } = after;
  const [person] = await context.store.peopleByIds([employee]);
  const reason = news.kind === 'promotion-declined' ? decided?.reason : null;
  const params = {
    unit,
    name: person?.name ?? employee,
    ...(recorded && { ...recorded.post, due: recorded.from }),
    ...(reason == null ? {} : { reason }),
  };
  const people = await readers[news.kind](context, after, cycle);
  const { kind, at } = news;
  await context.store.tell(people.map((to) => noticeOf(cycle, { to, kind, about: employee, at, params })));
}
