import { type ClosedCorrection, correctionProblems, type Entered } from '#lib/domain/lifecycle/closed-correction.ts';
import { withinBudget } from '../bonus/budget.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, isRepeated, refuse, trace } from '../guard.ts';
import { heldOf, loadClosed, type Of, withWaiting } from './load.ts';

/** HR says what was wrong with somebody's result in a closed cycle, what it should have been, and what that is in money. */
export async function enterCorrection(context: Context, of: Of, entered: Entered, overBudget?: string) {
  allow(context, 'correction.enter', { subject: of.employee });
  const loaded = await loadClosed(context, of);
  const { cycle, part, record } = loaded;
  const { actor, actorName: name, at, newId, request, store } = context;
  if (isRepeated(cycle, request)) return { version: cycle.version };
  expectVersion(cycle, of.seen);
  refuse(correctionProblems(entered, heldOf(loaded)));
  const { unit, employee } = part.participant;
  const held = await withinBudget(context, cycle, { unit, difference: entered.difference, reason: overBudget });
  const correction: ClosedCorrection = {
    ...entered,
    id: newId(),
    state: 'entered',
    entered: { by: actor.id, name, at },
    decided: null,
    released: null,
  };
  const entry = trace(context, 'correction.enter', {
    cycle: cycle.id,
    unit,
    subject: employee,
    reason: `${entered.wrong} ${entered.reason}`,
    details: { paid: entered.difference },
  });
  const next = { ...record, corrections: [...(record.corrections ?? []), correction] };
  await store.commit(entry, [
    ...store.caseWrites(part.participant, next, null),
    store.cycleWrite(withWaiting(held, part.participant, correction), request),
  ]);
  return { version: cycle.version + 1 };
}
