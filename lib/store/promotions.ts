import type { PromotionCase } from '#lib/domain/promotion/promotion.ts';
import { dutyOfPromotion } from '#lib/domain/duties/duty.ts';
import { promotionDutyWrite } from './duties.ts';
import type { StoreClient } from './client.ts';
import { contentOf, nextVersion, type RequestMark, type Stored } from './item.ts';
import { keys, lineKind, partitions } from './keys.ts';
import { queryAll } from './read.ts';
import type { Write } from './transact.ts';

/** Who was put forward for promotion in a cycle. All its lines are read, and none unpacked. */
export async function promotionsOf(client: StoreClient, cycle: string): Promise<Stored<PromotionCase>[]> {
  const items = await queryAll(client, {
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: 'attribute_exists(nominated)',
    ExpressionAttributeValues: { ':pk': partitions.lines(cycle) },
  });
  return items.filter(({ sk }) => lineKind(sk) === 'promotion').map(contentOf<PromotionCase>);
}

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
