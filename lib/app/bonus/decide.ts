import { DomainError } from '#lib/domain/error.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import { withApproved } from '#lib/domain/incentives/budget.ts';
import { apartFor } from '#lib/domain/lifecycle/further.ts';
import { type Run, type RunAction, runMachine } from '#lib/domain/lifecycle/run.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { HistoryEntry } from '#lib/domain/organisation/person.ts';
import type { Stored } from '#lib/store/item.ts';
import { addToHistories } from '../cycles/histories.ts';
import { cycleIn } from '../cycles/state.ts';
import type { Context } from '../context.ts';
import { refuseRecalled } from '../recall/refuse.ts';
import { decideFurther } from './decide-further.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';

interface Asked {
  readonly cycle: string;
  readonly run: number;
  readonly unit: string;
  readonly decision: RunAction;
  readonly seen: number;
  readonly reason?: string | undefined;
}

const rights = { approve: 'bonus.approve', return: 'bonus.approve', release: 'bonus.release' } as const;

/** The director approves a unit's part of a run or returns it; HR releases what is approved. */
export async function decideRun(context: Context, asked: Asked): Promise<Stored<Run>> {
  const { store, actor, actorName, at, request } = context;
  const { cycle: id, unit, decision } = asked;
  const run = (await store.runsOf(id, unit)).find(({ number }) => number === asked.run);
  const reason = asked.reason ?? null;
  if (run?.only) return decideFurther(context, await cycleIn(context, id, ['published']), run, { ...asked, reason });
  // The cycle first: an appeal that comes, or is withdrawn, after its people were read makes a new version of it.
  const cycle = await cycleIn(context, id, ['published']);
  const part = await store.unitPart(id, unit);
  const participants = part.people.map(({ participant }) => participant.employee);
  const facts = approvalFacts(cycle, unit);
  allow(context, rights[decision], decision === 'release' ? facts : { ...facts, participants });
  const main = found(run, 'run');
  if (isRepeated(main, request)) return main;
  const state = moved(runMachine, decision, main.state);
  expectVersion(main, asked.seen);
  refuseRecalled(cycle, unit);
  if (decision === 'return' && reason === null)
    throw new DomainError('invalid', { problems: [{ path: 'reason', code: 'required' }] });
  const next: Stored<Run> =
    decision === 'release'
      ? { ...main, state, releasedAt: at }
      : { ...main, state, decided: { by: actor.id, name: actorName, at, reason } };
  // Before the release itself: what is approved is final already, and a release that dies here is simply asked for again.
  if (decision === 'release')
    await addToHistories(context, finalEntries(asked.run, id, part.people, cycle.period.label));
  const entry = trace(context, `run.${decision}`, {
    cycle: id,
    unit,
    ...(reason === null ? {} : { reason }),
    details: { run: main.number, paid: main.paid },
  });
  const runStates = { ...cycle.runStates, [unit]: state };
  const approved = decision === 'approve' ? withApproved(cycle.approved, unit, main.paid) : cycle.approved;
  const after = { ...cycle, runStates, ...(approved && { approved }) };
  await store.commit(entry, [store.runWrite(next, request), store.cycleWrite(after, null)]);
  return { ...next, version: next.version + 1 };
}

type People = Awaited<ReturnType<Context['store']['unitPart']>>['people'];

function finalEntries(run: number, cycle: string, people: People, period: string): Map<string, HistoryEntry> {
  const entries = people.flatMap(({ payments, result }): [string, HistoryEntry][] => {
    const paid = payments.find((payment) => payment.run === run);
    // Whoever is paid apart from the unit has a run of their own, which says what is final. Of whoever appeals it is told
    // once that is decided: it may change their score at this moment.
    if (!paid || (result && (apartFor(result) !== null || result.appeal?.state === 'filed'))) return [];
    const { unit, employee, score, grade, bonus } = paid;
    const acknowledgedAt = result?.acknowledgedAt ?? null;
    const entry = { cycle, unit, period, score: Number(score), grade, bonus, final: true, acknowledgedAt };
    return [[employee, { ...entry, acknowledgeBy: '' }]];
  });
  return new Map(entries);
}
