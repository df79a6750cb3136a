import type { BonusRules } from '../incentives/bonus-rules.ts';
import { type BonusClaim, claimOf } from '../incentives/claim.ts';
import { type Share, sharePool, type SharingRound } from '../incentives/pool.ts';
import { individualBonus, unitCoefficientOf } from '../incentives/weight.ts';
import type { RankedMember } from './member.ts';
import type { UnitFacts } from './unit.ts';

/** What one person is paid and why (standard 6). */
export interface Payment {
  claim: BonusClaim;
  bonus: bigint;
  /** Under the method `pool`, for whoever has a weight: the round that decided, and this person's part in it. */
  share?: { part: Share; round: SharingRound; leftover: number };
}

/** The payments of one unit by employee. Throws a RangeError for a unit without a pool under the method `pool`. */
export function payMembers(
  rules: BonusRules,
  members: readonly RankedMember[],
  facts: UnitFacts,
): Map<string, Payment> {
  const unitCoefficient = unitCoefficientOf(rules, facts.unit, facts.unitCoefficients);
  const claims = members.map(({ id, employee, outcome, score, grade }) => {
    const result = { score, grade: grade.grade, veto: outcome.veto };
    return { id, claim: claimOf(rules, facts.period, employee, unitCoefficient, result) };
  });
  return rules.method === 'individual' ? payEach(rules, claims) : payFromPool(rules, claims, facts);
}

type Claims = { id: string; claim: BonusClaim }[];

function payEach(rules: BonusRules, claims: Claims): Map<string, Payment> {
  return new Map(
    claims.map(({ id, claim }) => [id, { claim, bonus: individualBonus(rules, claim.weight, claim.cap).bonus }]),
  );
}

function payFromPool(rules: BonusRules, claims: Claims, facts: UnitFacts): Map<string, Payment> {
  if (facts.pool === undefined) throw new RangeError(`unit ${facts.unit} has no pool`);
  const sharers = claims.map(({ id, claim }) => ({ employee: id, weight: claim.weight, cap: claim.cap }));
  const sharing = sharePool(BigInt(facts.pool), sharers, rules.roundTo);
  return new Map(
    claims.map(({ id, claim }): [string, Payment] => {
      const part = sharing.shares.get(id);
      const round = part && sharing.rounds[part.round];
      if (part === undefined || round === undefined) return [id, { claim, bonus: 0n }];
      return [id, { claim, bonus: part.amount, share: { part, round, leftover: sharing.leftover } }];
    }),
  );
}
