import { profileOf } from '#lib/domain/calculation/profile.ts';
import { type AppealDecision, appealMachine, type Correction, isWorse } from '#lib/domain/lifecycle/appeal.ts';
import type { Further } from '#lib/domain/lifecycle/further.ts';
import { type ResultRecord, resultStateOf } from '#lib/domain/lifecycle/result.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Write } from '#lib/store/transact.ts';
import { historyWrites } from '../bonus/decide-further.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow, expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { cycleIn } from '../cycles/state.ts';
import { refuseScore } from '../review/decide.ts';
import { reviewCycle, type Reviewed } from '../review/lines.ts';
import { effectWrites } from '../training/effects.ts';
import { reportsTo } from './deciders.ts';
import { factsOf, type Loaded, loadCase, type Of } from './load.ts';
import { type Figures, figuresIn, keptOf, outcomeWith } from './outcome.ts';

interface Asked {
  readonly decision: 'dismiss' | 'allow';
  readonly reason: string;
  readonly change?: Correction | undefined;
}

/** Dismisses an appeal, or allows it with the input that it corrects. What was published stays beside what is now. */
export async function decideAppeal(context: SignedIn, at: Of & { readonly seen: number }, asked: Asked) {
  const loaded = await loadCase(context, at);
  const { cycle, part, record } = loaded;
  allow(context, 'appeal.decide', { ...factsOf(part, record), reportsTo: reportsTo(context.person) });
  if (isRepeated(record, context.request)) return answer(record);
  const appeal = found(record.appeal, 'appeal');
  const state = moved(appealMachine, asked.decision, appeal.state);
  expectVersion(record, at.seen);
  // Whoever sends a correction along means it: it is not dropped in silence.
  if (asked.decision === 'dismiss' && asked.change) refuse([{ path: 'change', code: 'appeal.dismissed' }]);
  const { actor, actorName: name, at: now, store, request } = context;
  const change = asked.decision === 'allow' ? (asked.change ?? {}) : null;
  const decided: AppealDecision = { by: actor.id, name, at: now, reason: asked.reason, change };
  const { unit, employee } = part.participant;
  const dismissed = { ...record, appeal: { ...appeal, state, decided } };
  const { changed, told } = change
    ? await allowed(context, loaded, change, asked.reason)
    : { changed: {}, told: await released(context, cycle, dismissed) };
  const next = { ...dismissed, ...changed };
  const entry = trace(context, `appeal.${asked.decision}`, {
    cycle: cycle.id,
    unit,
    subject: employee,
    reason: asked.reason,
    ...(change ? { details: { ...change } } : {}),
  });
  // A new version of the cycle: what was summed up of its results before no longer holds.
  const writes = [...store.caseWrites(part.participant, next, request), store.cycleWrite(cycle, null), ...told];
  await store.commit(entry, writes);
  return answer({ ...next, version: next.version + 1 });
}

const answer = ({ appeal, version }: Loaded['record']) => ({ state: found(appeal, 'appeal').state, version });

/** Paid while the appeal was open: as that is dismissed, what was paid is final. */
const released = async (context: Context, cycle: Loaded['cycle'], record: ResultRecord): Promise<Write[]> =>
  resultStateOf(record, cycle.runStates[record.unit]) === 'released'
    ? historyWrites(context, cycle.id, record.employee, { final: true })
    : [];

/** The changed result, and the person's history with it. */
async function allowed(
  context: Context,
  { cycle, part, record }: Loaded,
  change: Correction,
  reason: string,
): Promise<{ changed: Partial<ResultRecord>; told: Write[] }> {
  const { unit, employee } = part.participant;
  const reviewed = await reviewCycle(context, cycle, unit, { consistent: true });
  refuseChange(reviewed.policy, change);
  const published = found(record.published ?? undefined, 'result');
  const { result, inputs } = outcomeWith(cycle, reviewed, employee, { ...change, reason });
  const [before, after] = [figuresIn(published.result, published.inputs), figuresIn(result, inputs)];
  if (worse(reviewed.policy, before, after)) refuse([{ path: 'change', code: 'appeal.worse' }]);
  const revised = { at: context.at, result, inputs };
  const changed = reviewed.policy.bonus
    ? { revised }
    : { revised, further: [...(record.further ?? []), unpaid(after, context.at, reason)] };
  const effects = await effectWrites(context, cycle, employee, result);
  if (result.status !== 'rated') return { changed, told: effects };
  const points = profileOf(reviewed.policy, result);
  const bonus = after.bonus === null ? {} : { bonus: Math.max(before.bonus ?? 0, after.bonus) };
  const now = { score: Number(result.score), grade: result.grade, points, ...bonus, final: false };
  return { changed, told: [...effects, ...(await historyWrites(context, cycle.id, employee, now))] };
}

/** Under a policy without a bonus nothing is paid: with the decision it is done. */
const unpaid = (after: Figures, at: string, reason: string): Further => ({
  run: 0,
  state: 'released',
  at,
  because: 'appeal',
  difference: 0,
  reason,
  ...keptOf(after),
});

const worse = ({ bonus }: Policy, before: Figures, after: Figures) => isWorse(before, after, bonus?.roundTo ?? 1);

function refuseChange(policy: Policy, { score, bonusBase, absentDays }: Correction): void {
  if (score !== undefined) refuseScore(score, policy.maxScore, 'change.score');
  const ofMoney = bonusBase !== undefined || absentDays !== undefined;
  refuse([
    ...(score === undefined && !ofMoney ? [{ path: 'change', code: 'appeal.empty' }] : []),
    ...(ofMoney && !policy.bonus ? [{ path: 'change', code: 'appeal.no-money' }] : []),
  ]);
}

/** What allowing it would do, before it is decided: by the same calculation. */
export async function tryDecision(context: Context, { cycle: id, employee, unit }: Of, change: Correction) {
  allow(context, 'appeal.read', { subject: employee, unit, published: false });
  const cycle = await cycleIn(context, id, ['published']);
  const reviewed = await reviewCycle(context, cycle, unit);
  refuseChange(reviewed.policy, change);
  const [before, after] = [tried(cycle, reviewed, employee, {}), tried(cycle, reviewed, employee, change)];
  return { before, after, worse: worse(reviewed.policy, before, after) };
}

function tried(cycle: Loaded['cycle'], reviewed: Reviewed, employee: string, change: Correction): Figures {
  const { result, inputs } = outcomeWith(cycle, reviewed, employee, change);
  return figuresIn(result, inputs);
}
