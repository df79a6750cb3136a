import type { PromotionCase } from '#lib/domain/promotion/promotion.ts';
import { dutyOfPromotion } from '#lib/domain/duties/duty.ts';
import { promotionDutyWrite } from './duties.ts';
import { nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys } from './keys.ts';
import type { Write } from './transact.ts';

/**
 * Lies among the lines of its cycle: whoever reads the list of people has what was decided about them as well. What it
 * waits for is written with it, under the person's name of now.
 */
export function promotionWrites(promotion: Stored<PromotionCase>, name: string, request: RequestMark | null): Write[] {
  const { cycle, unit, employee } = promotion;
  return [
    nextVersion(keys.promotion(cycle, unit, employee), promotion, request),
    promotionDutyWrite(promotion, dutyOfPromotion(promotion, name)),
  ];
}
