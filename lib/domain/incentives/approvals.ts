import type { Action } from '../access/rights.ts';
import type { Cycle } from '../lifecycle/cycle.ts';

/** Something in a cycle that waits for whoever approves for its unit: what right it takes, and about whom it is. */
export interface Approval {
  readonly right: Extract<Action, 'bonus.approve' | 'correction.decide'>;
  readonly unit: string;
  /** Whom it pays; absent of a main run, which pays the unit. */
  readonly subject?: string;
  /** Who entered it, and so does not approve it. */
  readonly asker?: string;
}

type Waiting = Pick<Cycle, 'units' | 'runStates' | 'furtherRuns' | 'correctionsToDecide'>;

/** Main runs, further runs and corrections alike: each stands with its cycle, so that nobody goes through runs to find it. */
export function approvalsIn({ units, runStates, furtherRuns = {}, correctionsToDecide = {} }: Waiting): Approval[] {
  const main = units.filter((unit) => runStates[unit] === 'calculated');
  const further = Object.values(furtherRuns).filter(({ state }) => state === 'calculated');
  return [
    ...main.map((unit): Approval => ({ right: 'bonus.approve', unit })),
    ...further.map(({ unit, employee }): Approval => ({
      right: 'bonus.approve',
      unit,
      ...(employee !== undefined && { subject: employee }),
    })),
    ...Object.values(correctionsToDecide).map(({ unit, employee, by }): Approval => ({
      right: 'correction.decide',
      unit,
      subject: employee,
      asker: by,
    })),
  ];
}
