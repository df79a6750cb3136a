import { nominate } from '../incentives/nominations.ts';
import { promotionChecks } from '../incentives/promotion-checks.ts';
import { serviceMonths } from '../incentives/service-months.ts';
import type { Policy } from '../policy/policy.ts';
import type { Period } from './input.ts';
import type { RankedMember } from './member.ts';
import type { Prepared } from './prepared.ts';
import type { Promotion, PromotionCheck } from './result.ts';

type PromotionRules = NonNullable<Policy['promotion']>;

/** The checks of one person, each with the fact it saw (standard 8). */
export function checksOf(
  prepared: Prepared,
  rules: PromotionRules,
  person: { grades: readonly string[]; dimensions: Readonly<Record<string, string>>; hired: string },
  period: Period,
): PromotionCheck[] {
  return promotionChecks(prepared.grading, rules.require, {
    grades: person.grades,
    dimensions: person.dimensions,
    serviceMonths: serviceMonths(person.hired, period.end),
  });
}

/** With a veto nobody is eligible. */
export function isEligible(checks: readonly PromotionCheck[], veto: boolean): boolean {
  return !veto && checks.every((check) => check.met);
}

/** Who of a unit is eligible and who is nominated, by employee. */
export function promoteMembers(
  prepared: Prepared,
  rules: PromotionRules,
  members: readonly RankedMember[],
  period: Period,
): Map<string, Promotion> {
  const candidates = members.map(({ id, employee, outcome, score, grades }) => {
    const { hired } = employee;
    const checks = checksOf(prepared, rules, { grades, dimensions: outcome.dimensions, hired }, period);
    return { id, score, checks, eligible: isEligible(checks, outcome.veto) };
  });
  const eligible = candidates.filter((candidate) => candidate.eligible);
  const nominations = nominate(
    rules.slots,
    members.length,
    eligible.map(({ id, score }) => ({ employee: id, score })),
  );
  return new Map(
    candidates.map(({ id, checks, eligible }): [string, Promotion] => {
      const { nominated, tied } = nominations.get(id) ?? { nominated: false, tied: false };
      return [id, { eligible, nominated, ...(tied && { tied }), checks }];
    }),
  );
}
