import { exactText } from '../../number/format.ts';
import { minorUnits } from '../../number/minor-units.ts';
import type { RankedMember } from '../member.ts';
import type { Payment } from '../pay.ts';
import type { Place, SharePlace, WithheldShare } from '../receipt.ts';
import type { Promotion } from '../result.ts';

/** Who reads a receipt: in a pool of fewer than 5 people the person may not learn the unit's sums. */
export type Reader = 'person' | 'office';

/** With fewer people in a round of sharing, its sums would tell what the others get. */
const fewest = 5;

/** What the unit stage found about one rated member, as far as the receipt may hold it. */
export function placeOf(
  member: RankedMember,
  found: { payment: Payment | undefined; promotion: Promotion | undefined; pool: number | undefined },
  reader: Reader,
): Place {
  const { payment, promotion, pool } = found;
  const nomination = promotion && { nominated: promotion.nominated, tied: promotion.tied ?? false };
  return {
    rank: member.rank,
    headcount: member.headcount,
    ...(member.group && { group: member.group }),
    ...(payment?.share && pool !== undefined && { share: shareOf(payment, payment.share, pool, reader) }),
    ...(nomination && { nomination }),
  };
}

function shareOf(
  payment: Payment,
  { part, round, leftover }: NonNullable<Payment['share']>,
  unitPool: number,
  reader: Reader,
): SharePlace | WithheldShare {
  if (reader === 'person' && round.people < fewest) return { withheld: true, bonus: minorUnits(payment.bonus) };
  return {
    round: part.round + 1,
    unitPool,
    pool: minorUnits(round.pool),
    weightSum: exactText(round.weightSum),
    ...(part.remainderPlace !== undefined && { leftover, remainderPlace: part.remainderPlace }),
  };
}
