import { exactText } from '../../number/format.ts';
import { minorUnits } from '../../number/minor-units.ts';
import { parseExact } from '../../number/parse.ts';
import type { BonusRules } from '../../incentives/bonus-rules.ts';
import type { BonusClaim } from '../../incentives/claim.ts';
import { commonWeights } from '../../incentives/common-weights.ts';
import { extraOf, partOf } from '../../incentives/share.ts';
import type { Place, SharePlace, Step } from '../receipt.ts';
import type { PoolBonusStep } from '../receipt-result-steps.ts';

/** This person's part in the round that decided it (standard 6, pool 1 to 4). */
export function poolStep(rules: BonusRules, claim: BonusClaim, share: Place['share']): Step {
  const { weight, cap } = claim;
  const step = {
    key: 'bonus',
    section: '6',
    code: 'pool-bonus' as const,
    weight: exactText(weight),
    roundTo: minorUnits(rules.roundTo),
    ...(cap !== undefined && { cap: minorUnits(cap) }),
  };
  if (share === undefined) return { ...step, bonus: 0 };
  if ('withheld' in share) return { ...step, bonus: share.bonus };
  const part = shareOf(rules, claim, share);
  return { ...step, share: part, bonus: part.roundedDown + part.extra };
}

function shareOf(rules: BonusRules, claim: BonusClaim, place: SharePlace): NonNullable<PoolBonusStep['share']> {
  const { weights } = commonWeights([claim.weight, parseExact(place.weightSum)]);
  const [weight = 0n, weightSum = 0n] = weights;
  const part = partOf({ pool: BigInt(place.pool), weightSum }, weight, claim.cap, rules.roundTo);
  const { leftover, remainderPlace } = place;
  const ordered = !part.capped && leftover !== undefined && remainderPlace !== undefined;
  return {
    round: place.round,
    people: place.people,
    unitPool: place.unitPool,
    pool: place.pool,
    weightSum: place.weightSum,
    exact: exactText({ n: part.dividend, d: part.divisor }),
    capped: part.capped,
    roundedDown: minorUnits(part.amount),
    ...(ordered && { leftover, remainderPlace }),
    extra: ordered ? minorUnits(extraOf(remainderPlace, leftover, rules.roundTo)) : 0,
  };
}
