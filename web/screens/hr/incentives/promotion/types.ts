import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { promotions } from '#lib/contract/promotions.ts';

export type PromotionList = ReplyOf<typeof promotions.read>;
export type PromotionRow = PromotionList['units'][number]['rows'][number];
export type PromotionCheck = PromotionRow['checks'][number];
export type PromotionAct = 'nominate' | 'withdraw' | 'approve' | 'decline' | 'record';
