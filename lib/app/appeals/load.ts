import type { Facts } from '#lib/domain/access/rights.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { emptyResult, type ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import { cycleIn } from '../cycles/state.ts';
import type { Context, SignedIn } from '../context.ts';
import { refuseRecalled } from '../recall/refuse.ts';
import { found } from '../guard.ts';

/** Whose case it is. */
export interface Of {
  readonly cycle: string;
  readonly employee: string;
  readonly unit: string;
}

export interface Loaded {
  readonly cycle: Stored<Cycle>;
  readonly part: PersonPart;
  readonly record: Stored<ResultRecord>;
}

/** One person's part of a cycle that is published, with what was decided about them. */
export async function loadCase(context: Context, { cycle: id, employee, unit }: Of, closed = false): Promise<Loaded> {
  // The cycle first: whoever gives an evaluation back after the person was read makes a new version of it.
  const cycle = closed ? await context.store.cycleById(id) : await cycleIn(context, id, ['published']);
  const part = found(await context.store.personPart(id, unit, employee), 'participant');
  if (cycle && !closed) refuseRecalled(cycle, unit);
  const record = part.result ?? { ...emptyResult(part.participant), version: 0 };
  return { cycle: found(cycle, 'cycle'), part, record };
}

/** The unit in which the person who asks took part. */
export const ownUnit = ({ history, person }: SignedIn, cycle: string): string =>
  history.entries.find((entry) => entry.cycle === cycle)?.unit ?? person.unit;

/** What the rules read of who had a part in the result. */
export function factsOf({ participant, evaluations }: PersonPart, record: ResultRecord): Facts {
  const rated = evaluations.filter(({ state }) => state === 'submitted');
  return {
    subject: participant.employee,
    unit: participant.unit,
    published: record.published !== null,
    raters: rated.flatMap(({ rater, writtenBy }) => (writtenBy ? [rater, writtenBy.id] : [rater])),
    calibrator: record.calibration?.by ?? null,
  };
}
