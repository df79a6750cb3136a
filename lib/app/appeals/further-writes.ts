import { isDeepStrictEqual } from 'node:util';
import { profileOf } from '#lib/domain/calculation/profile.ts';
import type { Because, Further } from '#lib/domain/lifecycle/further.ts';
import type { Published, ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Run } from '#lib/domain/lifecycle/run.ts';
import { termsFrom } from '#lib/domain/lifecycle/terms.ts';
import type { Write } from '#lib/store/transact.ts';
import { historyWrites } from '../bonus/decide-further.ts';
import { reserveLeft, takenFrom } from '../bonus/reserve.ts';
import { tellOfGap, termCalendarOf } from '../schedule/term-calendar.ts';
import type { Context } from '../context.ts';
import { found } from '../guard.ts';
import { bonusIn } from '../results/appealed.ts';
import { commentsOf } from '../results/comments.ts';
import type { Reviewed } from '../review/lines.ts';
import { goalsOfResult } from '../review/published.ts';
import type { Loaded } from './load.ts';
import { type Figures, figuresIn, type Outcome } from './outcome.ts';

/** One person's further run, worked out and not written yet. */
export interface Made {
  readonly because: Because;
  readonly reviewed: Reviewed;
  readonly outcome: Outcome;
  readonly after: Figures;
  readonly difference: number;
}

interface Changed {
  readonly record: Partial<ResultRecord>;
  readonly told: readonly Write[];
}

/** What the person's result becomes by it, and what their history says of it. */
export function changedBy(context: Context, loaded: Loaded, made: Made): Promise<Changed> {
  return made.because === 'appeal' ? revised(context, loaded, made) : published(context, loaded, made);
}

/** It was decided already; only the amount may have changed with the unit's pool. */
async function revised(context: Context, { cycle, part, record }: Loaded, made: Made): Promise<Changed> {
  const { result, inputs } = found(record.published ?? undefined, 'result');
  const bonus = (figuresIn(result, inputs).bonus ?? 0) + made.difference;
  const at = record.revised?.at ?? context.at;
  const told = await historyWrites(context, cycle.id, part.participant.employee, { bonus, final: false });
  return { record: { revised: { at, ...made.outcome } }, told };
}

/**
 * Whoever was put off sees their result from now on, and has as long as everybody to read and to answer it. Settled anew
 * because the director returned the run, it is shown anew only where it has become another.
 */
async function published(context: Context, loaded: Loaded, { reviewed, outcome }: Made): Promise<Changed> {
  const { at, store, timeZone } = context;
  const { cycle, part, record: known } = loaded;
  const { unit, employee } = part.participant;
  if (known.published && isDeepStrictEqual(known.published.result, outcome.result))
    return { record: { published: { ...known.published, ...outcome } }, told: [] };
  const { scheme, policy, listed } = reviewed;
  const written = await store.textsOf(cycle.id, unit, employee);
  const calendar = await termCalendarOf(context, cycle);
  const { acknowledgeBy, appealBy, gap } = termsFrom(scheme.process, at, { timeZone, calendar });
  if (gap !== null) await tellOfGap(context, gap);
  const unitMonths = listed.get(employee)?.unitMonths ?? {};
  const comments = scheme.display.supervisorComments ? commentsOf(part, written.texts) : [];
  const behind = Object.keys(unitMonths).length > 0 ? { unitMonths } : {};
  const goals = goalsOfResult({ scheme }, part, written);
  const shown: Published = { at, appealBy, ...outcome, ...behind, comments, ...goals };
  const record = { published: shown, acknowledgedAt: null };
  const { result } = outcome;
  if (result.status !== 'rated') return { record, told: [] };
  // What an allowed appeal made of it is what the history says, until that is settled as well.
  if (known.revised) {
    const bonus = bonusIn({ ...known, ...record }, 'decided')?.amount;
    return { record, told: await historyWrites(context, cycle.id, employee, bonus === undefined ? {} : { bonus }) };
  }
  const { score, grade, bonus } = result;
  const entry = { cycle: cycle.id, unit, period: cycle.period.label, score: Number(score), grade, final: false };
  const points = profileOf(policy, result);
  const past = (await store.historiesOf([employee])).get(employee);
  const history = past ?? { person: employee, entries: [], version: 0 };
  const before = history.entries.find((one) => one.cycle === cycle.id);
  const paid = bonus === undefined ? {} : { bonus };
  const told = { ...before, ...entry, ...paid, points, acknowledgedAt: null, acknowledgeBy };
  return { record, told: [store.historyWrite(history, told)] };
}

/** The run, what it pays, and the cycle with its reserve, which nobody else has changed meanwhile. */
export function runWrites(
  { store, actor, actorName, at }: Context,
  { cycle, part }: Loaded,
  { because, reviewed, difference }: Made,
  { run: number, state, score, grade, coefficient, proration, bonusBase }: Further,
): Write[] {
  const { unit, employee, name } = part.participant;
  const pooled = reviewed.policy.bonus?.method === 'pool';
  const run: Run = {
    cycle: cycle.id,
    number,
    unit,
    state,
    calculatedAt: at,
    calculatedBy: actor.id,
    calculatedByName: actorName,
    pool: pooled ? (cycle.pools[unit]?.amount ?? null) : null,
    reserve: pooled ? reserveLeft(cycle, unit) - difference : 0,
    paid: difference,
    unallocated: 0,
    people: 1,
    decided: null,
    releasedAt: null,
    only: { employee, name, because },
  };
  const fromReserve = takenFrom(cycle, unit, pooled ? difference : 0);
  const furtherRuns = { ...cycle.furtherRuns, [number]: { unit, state, employee, difference } };
  const rated = score !== null && grade !== null && coefficient !== null && proration !== null;
  const paid = { cycle: cycle.id, unit, employee, run: number, bonusBase, bonus: difference };
  return [
    store.runWrite({ ...run, version: 0 }, null),
    store.cycleWrite({ ...cycle, run: number, fromReserve, furtherRuns }, null),
    ...(rated ? [{ Put: { Item: store.paymentItem({ ...paid, score, grade, coefficient, proration }) } }] : []),
  ];
}
