import { DomainError } from '#lib/domain/error.ts';
import { draftGoalProblems, type Goal, proposalProblems } from '#lib/domain/goals/goal.ts';
import { type GoalAction, goalsMachine, moveGoals } from '#lib/domain/goals/moves.ts';
import { type GoalSheet, otherSide } from '#lib/domain/goals/sheet.ts';
import type { CycleState } from '#lib/domain/lifecycle/cycle.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { SignedIn } from '../context.ts';
import { expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { type GoalsAt, isFrozen, loadGoals, type LoadedGoals } from './load.ts';
import { goalsView } from './read.ts';
import { takenWrites } from './taken.ts';

interface Target extends GoalsAt {
  /** The version that the side saw, 0 where nothing was kept yet. */
  readonly seen: number;
}

/** Keeps what one side is writing, however incomplete. It is its own trace: the other side is told nothing yet. */
export async function saveGoals(context: SignedIn, target: Target, goals: readonly Goal[]) {
  const loaded = await loadToChange(context, target);
  const { sheet, scheme } = loaded;
  expectVersion(sheet, target.seen);
  await refuseOnceFrozen(context, loaded);
  refuse(draftGoalProblems(scheme.process.goals, goals));
  const next = { ...sheet, drafts: { ...sheet.drafts, [loaded.side]: goals } };
  await context.store.together([
    context.store.goalsWrite(next, turnOf(loaded.part.participant, next), null),
    ...frozenCheck(context, loaded),
  ]);
  return goalsView(context, written(loaded, next));
}

interface Asked {
  readonly goals?: readonly Goal[] | undefined;
  readonly word?: string | undefined;
}

/** One step of the two towards each other; who is asked next finds it among what waits. */
export async function decideGoals(context: SignedIn, target: Target & { action: GoalAction }, { goals, word }: Asked) {
  const { action } = target;
  const loaded = await loadToChange(context, target);
  const { sheet, scheme, side, part } = loaded;
  if (isRepeated(sheet, context.request)) return goalsView(context, loaded);
  expectVersion(sheet, target.seen);
  await refuseOnceFrozen(context, loaded);
  if ('reason' in goalsMachine[action] && !word) refuse([{ path: 'word', code: 'required' }]);
  if (action === 'propose') refuse(proposalProblems(scheme.process.goals, goals ?? []));
  const next = moveGoals(sheet, action, {
    side,
    at: context.at,
    goals: goals ?? [],
    word: word === '' ? null : (word ?? null),
  });
  const { participant } = part;
  const entry = trace(context, `goals.${action}`, {
    cycle: participant.cycle,
    unit: participant.unit,
    subject: participant.employee,
    ...(action === 'return' && word ? { reason: word } : {}),
  });
  const { store, request } = context;
  await store.commit(entry, [
    store.goalsWrite(next, turnOf(participant, next), request),
    store.participantWrite({ ...participant, goals: { state: next.state, by: next.by } }, null),
    ...(next.agreed === sheet.agreed ? [] : await takenWrites(context, participant, next.agreed ?? [])),
    ...frozenCheck(context, loaded),
  ]);
  return goalsView(context, written(loaded, next));
}

/** A line in the words of one of the two, dated. Notes are only ever added, so two at once do not disturb each other. */
export async function noteProgress(context: SignedIn, at: GoalsAt, { goal, text }: { goal: string; text: string }) {
  const loaded = await loadToChange(context, at);
  const { sheet, side, part } = loaded;
  if (isRepeated(sheet, context.request)) return goalsView(context, loaded);
  await cycleOf(context, loaded, ['announced', 'open'], 'goals-closed');
  if (!(sheet.agreed ?? []).some(({ id }) => id === goal)) refuse([{ path: 'goal', code: 'goal.unknown' }]);
  if (sheet.notes.length >= mostNotes) refuse([{ path: 'text', code: 'goal.notes-full', params: { most: mostNotes } }]);
  const note = { at: context.at, side, name: context.actorName, goal, text };
  const next = { ...sheet, notes: [...sheet.notes, note] };
  const { cycle, unit, employee } = part.participant;
  const entry = trace(context, 'goals.note', { cycle, unit, subject: employee });
  await context.store.commit(entry, [context.store.goalsWrite(next, turnOf(part.participant, next), context.request)]);
  return goalsView(context, written(loaded, next));
}

/** So many that a year of weekly notes fits, and one item holds them. */
const mostNotes = 100;

async function loadToChange(context: SignedIn, at: GoalsAt) {
  const loaded = await loadGoals(context, at, 'goals.agree');
  // The right is only the two's, so one of them asks.
  return { ...loaded, side: loaded.side ?? 'employee' };
}

async function cycleOf(context: SignedIn, { part }: LoadedGoals, states: readonly CycleState[], reason: string) {
  const cycle = found(await context.store.cycleById(part.participant.cycle), 'cycle');
  if (!states.includes(cycle.state)) throw new DomainError('wrong-state', { reason });
  return cycle;
}

/** @throws DomainError `wrong-state` as soon as the cycle begins to open. */
async function refuseOnceFrozen(context: SignedIn, loaded: LoadedGoals): Promise<void> {
  const { moving } = await cycleOf(context, loaded, ['announced'], 'goals-frozen');
  if (moving || isFrozen(loaded.part)) throw new DomainError('wrong-state', { reason: 'goals-frozen' });
}

/** The same in the transaction itself, whatever happens in between. */
const frozenCheck = ({ store }: SignedIn, { part: { participant } }: LoadedGoals): Write[] =>
  store.notAskedYet(participant.cycle, participant.unit, participant.employee);

/** Whoever has to answer, until the evaluations open. */
function turnOf({ employee, supervisor, confirmBy: until }: Participant, { state, by }: GoalSheet) {
  if (state !== 'proposed' || by === null) return null;
  const person = otherSide(by) === 'employee' ? employee : supervisor;
  return person === null ? null : { person, until };
}

const written = (loaded: LoadedGoals, next: Stored<GoalSheet>): LoadedGoals => ({
  ...loaded,
  sheet: { ...next, version: next.version + 1 },
});
