import { isDeepStrictEqual } from 'node:util';
import { dayOf, endOfDay } from '#lib/domain/calendar/days.ts';
import type { Cycle, CycleDates } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { secondReviewProblems } from '#lib/domain/lifecycle/dates.ts';
import { dateNames } from '#lib/domain/lifecycle/dates.ts';
import { movedDateProblems } from '#lib/domain/lifecycle/move-dates.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, refuse, trace } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { cycleIn } from './state.ts';

/**
 * Moves what is still to come of a cycle. What people were told moves along: until when they confirm, and until when
 * their evaluations are due and taken. Asked again it goes on where it was cut off.
 */
export async function moveDates(
  context: Context,
  { cycle: id, seen, reason }: { readonly cycle: string; readonly seen: number; readonly reason: string },
  dates: CycleDates,
): Promise<Stored<Cycle>> {
  allow(context, 'cycle.manage');
  const cycle = await cycleIn(context, id, ['planned', 'announced', 'open', 'review']);
  const same = isDeepStrictEqual(cycle.dates, dates);
  const moved = same ? cycle : await write(context, { cycle, seen, reason }, dates);
  await followDates(context, moved);
  return moved;
}

async function write(
  context: Context,
  { cycle, seen, reason }: { readonly cycle: Stored<Cycle>; readonly seen: number; readonly reason: string },
  dates: CycleDates,
): Promise<Stored<Cycle>> {
  const { store, at, timeZone } = context;
  expectVersion(cycle, seen);
  const { process } = await schemeOf(context, cycle.policy);
  refuse([...movedDateProblems(cycle, dates, dayOf(at, timeZone)), ...secondReviewProblems(dates, process)]);
  const details = dateNames
    .filter((name) => cycle.dates[name] !== dates[name])
    .map((name) => [`${name}On`, `${cycle.dates[name]} → ${dates[name]}`] as const);
  const entry = trace(context, 'cycle.dates', { cycle: cycle.id, reason, details: Object.fromEntries(details) });
  const next = { ...cycle, dates };
  await store.commit(entry, [store.cycleWrite(next, null)]);
  return { ...next, version: next.version + 1 };
}

/**
 * Brings what was handed out to the dates of its cycle. Whatever has been handed in stays, and so does an evaluation that
 * HR gave back until a day of its own. It may be done again at any time, and costs nothing where nothing differs.
 */
export async function followDates(context: Context, cycle: Cycle): Promise<void> {
  if (!handedOut.has(cycle.state)) return;
  const { store } = context;
  const parts = await Promise.all(cycle.units.map((unit) => store.unitPart(cycle.id, unit)));
  const people = parts.flatMap((part) => part.people);
  const items =
    cycle.state === 'announced'
      ? people
          .filter(({ participant }) => participant.confirmBy !== cycle.dates.opens)
          .map(({ participant }) => store.participantItem({ ...participant, confirmBy: cycle.dates.opens }))
      : people
          .flatMap(({ evaluations }) => evaluations)
          .flatMap((evaluation) => following(evaluation, cycle, context.timeZone))
          .map(store.evaluationNext);
  await store.loadOver(items);
}

const handedOut: ReadonlySet<Cycle['state']> = new Set(['announced', 'open', 'review']);

function following(evaluation: Stored<Evaluation>, { dates }: Cycle, timeZone: string): Stored<Evaluation>[] {
  const { state, reason, kind, secondReview } = evaluation;
  const waits = (state === 'requested' || state === 'draft') && reason === null;
  const due = { dueAt: endOfDay(dates[kind], timeZone), closesAt: endOfDay(dates.closes, timeZone) };
  const second = secondReview !== null && secondReview.outcome === null && secondReview.returns.length === 0;
  const next = {
    ...evaluation,
    ...(waits ? due : {}),
    ...(second && dates.secondReview !== undefined
      ? { secondReview: { ...secondReview, dueAt: endOfDay(dates.secondReview, timeZone) } }
      : {}),
  };
  return isDeepStrictEqual(next, evaluation) ? [] : [next];
}
