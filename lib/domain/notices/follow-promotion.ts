import type { PromotionCase, PromotionState } from '../promotion/promotion.ts';

/** What somebody is told of a promotion since it was written before. */
export interface PromotionNews {
  readonly kind: 'promotion-waits' | 'promotion-approved' | 'promotion-declined' | 'promotion-recorded';
  readonly at: string;
}

const kinds: Partial<Readonly<Record<PromotionState, PromotionNews['kind']>>> = {
  nominated: 'promotion-waits',
  approved: 'promotion-approved',
  declined: 'promotion-declined',
  recorded: 'promotion-recorded',
};

/** Without a `before` it says what should have been told of the promotion as it stands. */
export function followPromotion(before: PromotionCase | undefined, after: PromotionCase): PromotionNews | undefined {
  const kind = kinds[after.state];
  const at = stepOf(after)?.at;
  return kind === undefined || at === undefined || at === (before && stepOf(before)?.at) ? undefined : { kind, at };
}

/** The last step. */
const stepOf = ({ recorded, decided, nominated }: PromotionCase) => recorded ?? decided ?? nominated;
