import { type Actor, decide } from '#lib/domain/access/rights.ts';
import { type Approval, approvalsIn } from '#lib/domain/incentives/approvals.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';

/** The units in which something waits for this person to approve, and how much of what; nothing about themself. */
export function toApprove(actor: Actor, cycle: Cycle) {
  const mine = approvalsIn(cycle).filter(
    ({ right, unit, about }) => decide(actor, right, { ...about, ...approvalFacts(cycle, unit) }).allowed,
  );
  return cycle.units.flatMap((unit) => {
    const all = mine.filter((one) => one.unit === unit);
    const count = (wanted: Approval['of']) => all.filter(({ of }) => of === wanted).length;
    if (all.length === 0) return [];
    return [{ unit, main: count('main') > 0, further: count('further'), corrections: count('corrections') }];
  });
}
