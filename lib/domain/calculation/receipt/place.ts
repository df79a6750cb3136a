import { exactText } from '../../number/format.ts';
import { minorUnits } from '../../number/minor-units.ts';
import type { RankedMember } from '../member.ts';
import type { Payment } from '../pay.ts';
import type { Place, SharePlace } from '../receipt.ts';
import type { Promotion } from '../result.ts';

/** What the unit stage found about one rated member, as far as a receipt may hold it. */
export function placeOf(
  member: RankedMember,
  found: { payment: Payment | undefined; promotion: Promotion | undefined; pool: number | undefined },
): Place {
  const { payment, promotion, pool } = found;
  const nomination = promotion && { nominated: promotion.nominated, tied: promotion.tied ?? false };
  return {
    rank: member.rank,
    headcount: member.headcount,
    ...(member.group && { group: member.group }),
    ...(payment?.share && pool !== undefined && { share: shareOf(payment.share, pool) }),
    ...(nomination && { nomination }),
  };
}

function shareOf({ part, round, leftover }: NonNullable<Payment['share']>, unitPool: number): SharePlace {
  return {
    round: part.round + 1,
    people: round.people,
    unitPool,
    pool: minorUnits(round.pool),
    weightSum: exactText(round.weightSum),
    ...(part.remainderPlace !== undefined && { leftover, remainderPlace: part.remainderPlace }),
  };
}
