import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { dayOf, instantAt } from '#lib/domain/calendar/days.ts';
import { DomainError } from '#lib/domain/error.ts';
import { talkErrands } from '#lib/domain/duties/errand.ts';
import { isMoveOf, type TalkAction } from '#lib/domain/talk/machine.ts';
import {
  type AgendaPoint,
  mostObjections,
  type TalkGoal,
  type TalkGoals,
  type TalkShared,
} from '#lib/domain/talk/sheet.ts';
import { type Appointment, stepOf, stepProblems, usualMinutes } from '#lib/domain/talk/talk.ts';
import type { Stored } from '#lib/store/item.ts';
import type { SignedIn } from '../context.ts';
import { expectVersion, isRepeated, refuse, trace } from '../guard.ts';
import { type Asked, type LoadedTalk, loadTalk } from './load.ts';
import { talkView } from './read.ts';

interface At extends Asked {
  /** The version that was seen of what is changed. */
  readonly seen: number;
}

/** A day and a time on the organisation's clock, for how long and where; or on which day it was held. */
interface Wanted {
  readonly action: TalkAction;
  readonly day?: string | undefined;
  readonly time?: string | undefined;
  readonly minutes?: number | undefined;
  readonly place?: string | undefined;
  readonly on?: string | undefined;
  /** The version of the goals that is agreed to. */
  readonly goals?: number | undefined;
}

/** One step of a talk. The person agrees to the goals that they saw, and to no others. */
export async function moveTalk(context: SignedIn, at: At, wanted: Wanted) {
  const loaded = await loadTalk(context, at, 'talk.write');
  const { talk, side } = loaded;
  const { action, goals: goalsSeen = 0, on: heldOn = null } = wanted;
  refuseUnlessOf(loaded, action);
  if (isRepeated(talk, context.request)) return talkView(context, loaded);
  const { at: now, timeZone, store, request } = context;
  const asked = { action, appointment: appointmentIn(wanted, timeZone), heldOn };
  const step = { ...asked, side, at: now, newEntry: context.newId() };
  const next = { ...talk, ...stepOf(talk, step) };
  expectVersion(talk, at.seen);
  refuse(stepProblems(asked, { now, today: dayOf(now, timeZone) }));
  const goals = action === 'agree' ? agreedGoals(loaded, goalsSeen) : null;
  await store.commit(traceOf(context, loaded, `talk.${action}`), [
    store.talkWrite(next, request),
    ...store.errandWrites(talkErrands(next)),
    ...(goals ? [store.talkGoalsWrite(loaded.at, goals)] : []),
  ]);
  const talkNow = { ...next, version: next.version + 1 };
  const goalsNow = goals ? { ...goals, version: goals.version + 1 } : loaded.goals;
  return talkView(context, { ...loaded, talk: talkNow, goals: goalsNow });
}

/** The goals that the person saw, with what says of them later where they come from. */
function agreedGoals({ goals, participant, talk }: LoadedTalk, seen: number): Stored<TalkGoals> {
  expectVersion(goals, seen);
  const { cycle, cycleName, period, unit, employee } = participant;
  return { ...goals, agreed: { cycle, cycleName, period, unit, employee, supervisor: talk.supervisor } };
}

function appointmentIn(
  { day, time, minutes = usualMinutes, place = '' }: Wanted,
  timeZone: string,
): Appointment | null {
  return day === undefined || time === undefined ? null : { start: instantAt(day, time, timeZone), minutes, place };
}

function refuseUnlessOf({ side }: LoadedTalk, action: TalkAction): void {
  if (isMoveOf(side, action)) return;
  throw new DomainError('forbidden', { reason: side === 'employee' ? 'not-supervisor' : 'not-subject' });
}

/** Keeps what one side is writing. It is its own trace: the other side is told nothing. */
export async function saveTalkSheet(
  context: SignedIn,
  at: At,
  { points, notes }: { readonly points: readonly AgendaPoint[]; readonly notes: string },
) {
  const loaded = await loadToWrite(context, at);
  const { mine } = loaded;
  expectVersion(mine, at.seen);
  const next = { ...mine, points, notes };
  const { store } = context;
  await store.together([store.talkSheetWrite(loaded.at, next), store.talkNotAgreed(loaded.at)]);
  return { points: [...points], notes, version: next.version + 1 };
}

/** Keeps the goals of both, whoever of the two writes. */
export async function saveTalkGoals(context: SignedIn, at: At, goals: readonly TalkGoal[]) {
  const loaded = await loadToWrite(context, at);
  expectVersion(loaded.goals, at.seen);
  const next = { ...loaded.goals, goals, by: loaded.side };
  const { store } = context;
  await store.together([store.talkGoalsWrite(loaded.at, next), store.talkNotAgreed(loaded.at)]);
  return { goals: [...goals], by: loaded.side, version: next.version + 1 };
}

/** Lets the other side read one's notes as they are now; what is written afterwards is one's own again. */
export async function shareTalkNotes(context: SignedIn, at: At) {
  const loaded = await loadToWrite(context, at);
  const { mine, shared } = loaded;
  if (isRepeated(shared.mine, context.request)) return talkView(context, loaded);
  expectVersion(mine, at.seen);
  if (mine.notes.trim() === '') refuse([{ path: 'notes', code: 'required' }]);
  return writeShared(context, loaded, { ...shared.mine, notes: { text: mine.notes, at: context.at } }, 'talk.share');
}

/** Says where one does not agree with what the other shared. It is kept beside it, whatever is shared later. */
export async function objectToNotes(context: SignedIn, at: Asked, text: string) {
  const loaded = await loadToWrite(context, at);
  const { mine, theirs } = loaded.shared;
  if (isRepeated(mine, context.request)) return talkView(context, loaded);
  const about = theirs.notes;
  if (about === null) throw new DomainError('wrong-state', { reason: 'talk-nothing' });
  if (mine.objections.length >= mostObjections)
    refuse([{ path: 'text', code: 'talk.objections', params: { most: mostObjections } }]);
  const objections = [...mine.objections, { text, at: context.at, about }];
  return writeShared(context, loaded, { ...mine, objections }, 'talk.object');
}

async function writeShared(context: SignedIn, loaded: LoadedTalk, next: Stored<TalkShared>, action: AuditAction) {
  const { store, request } = context;
  await store.commit(traceOf(context, loaded, action), [
    store.talkSharedWrite(loaded.at, next, request),
    store.talkNotAgreed(loaded.at),
  ]);
  const mine = { ...next, version: next.version + 1 };
  return talkView(context, { ...loaded, shared: { ...loaded.shared, mine } });
}

/** @throws DomainError `wrong-state` once the person has agreed: then it stands as it is. */
async function loadToWrite(context: SignedIn, at: Asked): Promise<LoadedTalk> {
  const loaded = await loadTalk(context, at, 'talk.write');
  if (loaded.talk.state === 'agreed') throw new DomainError('wrong-state', { reason: 'talk-agreed' });
  return loaded;
}

const traceOf = (context: SignedIn, { at: { cycle, unit, employee } }: LoadedTalk, action: AuditAction) =>
  trace(context, action, { cycle, unit, subject: employee });
