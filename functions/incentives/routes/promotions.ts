import { decidePromotion } from '#lib/app/promotions/decide.ts';
import { readPromotions } from '#lib/app/promotions/read.ts';
import { promotions } from '#lib/contract/promotions.ts';
import { route } from '../../route.ts';

export const promotionRoutes = [
  route(promotions.read, (context, { params }) => readPromotions(context, params.cycle)),
  route(promotions.decide, (context, { params, query, body, seen }) => {
    const { reason = null, from = null, post = null } = body;
    return decidePromotion(context, { ...params, unit: query.unit, reason, from, post, seen });
  }),
];
