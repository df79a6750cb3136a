import type { Action } from '../access/rights.ts';
import type { Cycle } from '../lifecycle/cycle.ts';

/** Something in a cycle that waits for whoever approves for its unit, and what right that takes. */
export interface Approval {
  readonly of: 'main' | 'further' | 'corrections';
  readonly right: Extract<Action, 'bonus.approve' | 'correction.decide'>;
  readonly unit: string;
  readonly about: {
    /** Whom it pays; absent of a main run, which pays the unit. */
    readonly subject?: string;
    /** Who entered it, and so does not approve it. */
    readonly asker?: string;
  };
}

type Waiting = Pick<Cycle, 'units' | 'runStates' | 'furtherRuns' | 'correctionsToDecide'>;

/** Main runs, further runs and corrections alike: each stands with its cycle, so that nobody goes through runs to find it. */
export function approvalsIn({ units, runStates, furtherRuns = {}, correctionsToDecide = {} }: Waiting): Approval[] {
  const main = units.filter((unit) => runStates[unit] === 'calculated');
  const further = Object.values(furtherRuns).filter(({ state }) => state === 'calculated');
  return [
    ...main.map((unit): Approval => ({ of: 'main', right: 'bonus.approve', unit, about: {} })),
    ...further.map(({ unit, employee }): Approval => {
      const about = employee === undefined ? {} : { subject: employee };
      return { of: 'further', right: 'bonus.approve', unit, about };
    }),
    ...Object.values(correctionsToDecide).map(({ unit, employee, by }): Approval => {
      const about = { subject: employee, asker: by };
      return { of: 'corrections', right: 'correction.decide', unit, about };
    }),
  ];
}
