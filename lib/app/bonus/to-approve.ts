import { type Actor, decide } from '#lib/domain/access/rights.ts';
import { approvalsIn } from '#lib/domain/incentives/approvals.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';

/** The units in which something waits for this person to approve: a run, a further run, a correction; not about themself. */
export function unitsToApprove(actor: Actor, cycle: Cycle): string[] {
  const mine = approvalsIn(cycle).filter(
    ({ right, unit, ...about }) => decide(actor, right, { ...about, ...approvalFacts(cycle, unit) }).allowed,
  );
  return cycle.units.filter((unit) => mine.some((one) => one.unit === unit));
}
