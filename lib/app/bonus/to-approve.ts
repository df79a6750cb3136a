import { decide } from '#lib/domain/access/rights.ts';
import { type Approval, approvalsIn } from '#lib/domain/incentives/approvals.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { SignedIn } from '../context.ts';

/** The units in which something waits for this person to approve, and how much of what; nothing about themself. */
export function toApprove({ actor, history }: SignedIn, cycle: Cycle) {
  // A run is calculated once results are out: by then whoever takes part in the unit has theirs among their own.
  const own = new Set(history.entries.flatMap((one) => (one.cycle === cycle.id ? [one.unit] : [])));
  const mine = approvalsIn(cycle).filter(({ of, right, unit, about }) => {
    const participants = of === 'main' && own.has(unit) ? [actor.id] : [];
    return decide(actor, right, { ...about, ...approvalFacts(cycle, unit), participants }).allowed;
  });
  return cycle.units.flatMap((unit) => {
    const all = mine.filter((one) => one.unit === unit);
    const count = (wanted: Approval['of']) => all.filter(({ of }) => of === wanted).length;
    if (all.length === 0) return [];
    return [{ unit, main: count('main') > 0, further: count('further'), corrections: count('corrections') }];
  });
}
