import { DomainError } from '#lib/domain/error.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import { withApproved } from '#lib/domain/incentives/budget.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { apartFor } from '#lib/domain/lifecycle/further.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Run, RunAction } from '#lib/domain/lifecycle/run.ts';
import { runMachine } from '#lib/domain/lifecycle/run.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { HistoryEntry } from '#lib/domain/organisation/person.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { takenFrom } from './reserve.ts';

interface Asked {
  readonly decision: RunAction;
  readonly seen: number;
  readonly reason: string | null;
}

const rights = { approve: 'bonus.approve', return: 'bonus.approve', release: 'bonus.release' } as const;

/**
 * The same decisions about a further run. It is one person's, so their result, their history and the reserve are written
 * with it: a run that is returned gives back what it took.
 */
export async function decideFurther(
  context: Context,
  cycle: Stored<Cycle>,
  run: Stored<Run>,
  { decision, seen, reason }: Asked,
): Promise<Stored<Run>> {
  const { store, actor, actorName, at, request } = context;
  const { unit } = run;
  const { employee } = found(run.only, 'run');
  const facts = approvalFacts(cycle, unit);
  allow(context, rights[decision], decision === 'release' ? facts : { ...facts, subject: employee });
  if (isRepeated(run, request)) return run;
  const state = moved(runMachine, decision, run.state);
  expectVersion(run, seen);
  if (decision === 'return' && reason === null)
    throw new DomainError('invalid', { problems: [{ path: 'reason', code: 'required' }] });
  const next: Stored<Run> =
    decision === 'release'
      ? { ...run, state, releasedAt: at }
      : { ...run, state, decided: { by: actor.id, name: actorName, at, reason } };
  const { participant, result } = found(await store.personPart(cycle.id, unit, employee), 'participant');
  const record = found(result, 'result');
  const further = (record.further ?? []).map((one) => (one.run === run.number ? { ...one, state, at } : one));
  const entry = trace(context, `further.${decision}`, {
    cycle: cycle.id,
    unit,
    subject: employee,
    ...(reason === null ? {} : { reason }),
    details: { run: run.number, paid: run.paid },
  });
  await store.commit(entry, [
    store.runWrite(next, request),
    ...store.caseWrites(participant, { ...record, further }, null),
    store.cycleWrite(cycleAfter(cycle, next), null),
    ...(decision === 'release' && isTheLast(record, run)
      ? await historyWrites(context, cycle.id, employee, { final: true })
      : []),
  ]);
  return { ...next, version: next.version + 1 };
}

/** Whoever was put off and has since been given more by an appeal is paid in full only with that one's run. */
const isTheLast = (record: ResultRecord, { only }: Run): boolean => apartFor(record) === only?.because;

/** Only what still waits for somebody is listed with the cycle. */
function cycleAfter(cycle: Stored<Cycle>, { number, unit, state, paid, pool, only }: Run): Stored<Cycle> {
  const others = Object.entries(cycle.furtherRuns ?? {}).filter(([one]) => one !== String(number));
  const employee = only?.employee;
  const waiting =
    state === 'approved'
      ? [[String(number), { unit, state, ...(employee !== undefined && { employee }), difference: paid }] as const]
      : [];
  const fromReserve = state === 'returned' && pool !== null ? { fromReserve: takenFrom(cycle, unit, -paid) } : {};
  const approved = state === 'approved' ? { approved: withApproved(cycle.approved, unit, paid) } : {};
  return { ...cycle, ...fromReserve, ...approved, furtherRuns: Object.fromEntries([...others, ...waiting]) };
}

/** What a person's history says of the cycle from now on. Whoever was not rated has no entry. */
export async function historyWrites(
  { store }: Context,
  cycle: string,
  employee: string,
  now: Partial<HistoryEntry>,
): Promise<Write[]> {
  const history = (await store.historiesOf([employee])).get(employee);
  const known = history?.entries.find((entry) => entry.cycle === cycle);
  return history && known ? [store.historyWrite(history, { ...known, ...now })] : [];
}
