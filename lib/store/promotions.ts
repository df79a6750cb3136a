import type { PromotionCase } from '#lib/domain/promotion/promotion.ts';
import { nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys } from './keys.ts';
import type { Write } from './transact.ts';

/** Lies among the lines of its cycle: whoever reads the list of people has what was decided about them as well. */
export function promotionWrite(promotion: Stored<PromotionCase>, request: RequestMark | null): Write {
  const { cycle, unit, employee } = promotion;
  return nextVersion(keys.promotion(cycle, unit, employee), promotion, request);
}
