import { refuseUnlessPublished } from '../cycles/state.ts';
import type { Promotion, RatedResult } from '#lib/domain/calculation/result.ts';
import { emptyPromotion, type PromotionCase } from '#lib/domain/promotion/promotion.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';
import { publishedCycle } from '../review/shown.ts';
import type { Listed } from '../review/rows.ts';

/** Somebody who was rated, with what the rule says of them and what was decided. */
export interface Candidate {
  readonly person: Listed;
  readonly result: RatedResult & { readonly promotion: Promotion };
  readonly promotion: Stored<PromotionCase>;
}

/**
 * Everybody a cycle's policy looks at for promotion: from the lines of the cycle, in one request.
 * @throws DomainError `wrong-state` before results are published, `not-found` where the policy has no such rule.
 */
export async function loadCandidates(context: Context, id: string, unit?: string) {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  refuseUnlessPublished(cycle);
  const { policy, settled, listed, promotions } = await publishedCycle(context, cycle, unit);
  const rule = found(policy.promotion, 'promotion');
  const candidates = settled.calculation.results.flatMap((result): Candidate[] => {
    const person = listed.get(result.employee);
    if (!person || result.status !== 'rated' || !result.promotion) return [];
    const known = promotions.get(result.employee);
    const promotion = known ?? { ...emptyPromotion({ cycle: id, ...person }), version: 0 };
    return [{ person, result: { ...result, promotion: result.promotion }, promotion }];
  });
  return { cycle, policy, rule, candidates };
}
