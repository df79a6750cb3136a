import { axesOf, type Profile, profileOf } from '#lib/domain/calculation/profile.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { suggestionsOf } from '#lib/domain/talk/agenda.ts';
import { isMoveOf, talkActions, talkMachine } from '#lib/domain/talk/machine.ts';
import type { TalkGoals, TalkShared } from '#lib/domain/talk/sheet.ts';
import type { SignedIn } from '../context.ts';
import { found } from '../guard.ts';
import { entriesUpTo } from '../results/history.ts';
import { isSameKind } from '../results/history.ts';
import { schemeOf } from '../scheme.ts';
import { briefOf, nameOf } from '../views.ts';
import { type Asked, type LoadedTalk, loadTalk } from './load.ts';

export const readTalk = async (context: SignedIn, asked: Asked) =>
  talkView(context, await loadTalk(context, asked, 'talk.read'));

/** What one of the two sees: the result in short, an agenda to begin with, and of the other side what was shared. */
export async function talkView(context: SignedIn, loaded: LoadedTalk) {
  const { participant, result: record, side, talk, mine, shared, theirPoints, goals } = loaded;
  const { calculation: policy } = await schemeOf(context, participant.policy);
  const { result } = record.revised ?? found(record.published ?? undefined, 'result');
  const before = side === 'employee' ? pointsBefore(context, loaded) : null;
  const { cycle, cycleName, period } = participant;
  const { version, state, appointment, by, at, heldOn, agreedAt, supervisor, supervisorName } = talk;
  return {
    cycle: { id: cycle, name: cycleName, period },
    employee: briefOf(participant),
    supervisor: { id: supervisor, name: supervisorName },
    side,
    version,
    state,
    appointment: appointment && { ...appointment },
    by,
    at: at === '' ? null : at,
    heldOn,
    agreedAt,
    result: summaryOf(policy, result),
    indicators: Object.fromEntries(policy.dimensions.flatMap((dimension) => dimension.indicators.map(named))),
    suggestions: suggestionsOf(policy, result, before),
    mine: { points: [...mine.points], notes: mine.notes, version: mine.version, ...sharedView(shared.mine) },
    theirs: { points: [...theirPoints], ...sharedView(shared.theirs) },
    goals: { goals: [...goals.goals], by: goals.by, version: goals.version, taken: takenIn(goals) },
    buttons: talkActions
      .filter((action) => isMoveOf(side, action) && mayMove(talkMachine, action, state))
      .map((action) => ({ action, allowed: true, why: null })),
  };
}

const named = (thing: Parameters<typeof nameOf>[0]) => [thing.id, nameOf(thing)] as const;

export const takenIn = ({ taken = null }: TalkGoals) => taken && { id: taken.cycle, name: taken.cycleName };

const sharedView = ({ notes, objections }: TalkShared) => ({
  shared: notes && { ...notes },
  objections: objections.map((objection) => ({ ...objection, about: { ...objection.about } })),
});

function summaryOf(policy: Policy, result: Result) {
  const profile = profileOf(policy, result);
  const axes = axesOf(policy).map((axis) => ({ id: axis.id, name: nameOf(axis), points: profile[axis.id] ?? null }));
  return result.status === 'rated'
    ? { score: result.score, grade: result.grade, axes }
    : { score: null, grade: null, axes };
}

/** The points of the last time are the person's own: whoever supervises now may not have done so then. */
function pointsBefore({ history }: SignedIn, { participant }: LoadedTalk): Profile | null {
  const { cycle, period } = participant;
  const before = entriesUpTo(history.entries, cycle).findLast(
    (entry) => entry.cycle !== cycle && isSameKind(entry.period, period.label),
  );
  return before?.points ?? null;
}
