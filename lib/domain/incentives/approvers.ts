import type { Cycle } from '../lifecycle/cycle.ts';

/** What rights to approve for a unit are decided by. */
export const approvalFacts = ({ approvers }: Pick<Cycle, 'approvers'>, unit: string) => ({
  unit,
  approver: approvers?.[unit]?.employee,
});

/** Somebody who directs units, and in which units of a cycle they take part. */
export interface Director {
  readonly id: string;
  readonly name: string;
  readonly directs: readonly string[];
  readonly takesPartIn: readonly string[];
}

/** Who directs a unit, and whether each takes part in it: whoever does cannot approve for it. */
export const directorsOf = (directors: readonly Director[], unit: string) =>
  directors
    .filter(({ directs }) => directs.includes(unit))
    .map(({ id, name, takesPartIn }) => ({ id, name, takesPart: takesPartIn.includes(unit) }));

/** Whether everybody who directs a unit takes part in it, so that another has to approve. */
export function needsApprover(directors: readonly Director[], unit: string): boolean {
  const own = directorsOf(directors, unit);
  return own.length > 0 && own.every(({ takesPart }) => takesPart);
}
