import { dayOf } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { DomainError } from '#lib/domain/error.ts';
import { type Appeal, appealMachine } from '#lib/domain/lifecycle/appeal.ts';
import { type ResultRecord, resultMachine, resultStateOf } from '#lib/domain/lifecycle/result.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Write } from '#lib/store/transact.ts';
import type { SignedIn } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { appealByOf } from '../results/appealed.ts';
import { schemeOf } from '../scheme.ts';
import { decidersOf } from './deciders.ts';
import { factsOf, type Loaded, loadCase, ownUnit } from './load.ts';

interface At {
  readonly cycle: string;
  readonly employee: string;
  /** The version of the result that the person saw. */
  readonly seen: number;
}

/** The person says what is wrong with their score or their money, within the window. */
export async function fileAppeal(context: SignedIn, at: At, said: Pick<Appeal, 'about' | 'text'>) {
  const loaded = await loadOwn(context, at);
  const { cycle, part, record } = loaded;
  if (isRepeated(record, context.request)) return stateOf(loaded, record);
  moved(resultMachine, 'appeal', resultStateOf(record, cycle.runStates[part.participant.unit]));
  const state = record.appeal ? moved(appealMachine, 'file', record.appeal.state) : 'filed';
  const { process } = await schemeOf(context, cycle.policy);
  const by = appealByOf(found(record.published ?? undefined, 'result'), process, context.timeZone);
  if (compareInstants(context.at, by) > 0)
    throw new DomainError('wrong-state', { reason: 'appeal-late', params: { by: dayOf(by, context.timeZone) } });
  expectVersion(record, at.seen);
  const deciders = await decidersOf(context, factsOf(part, record));
  const appeal: Appeal = { ...said, state, filedAt: context.at, by, deciders, decided: null };
  return write(context, loaded, { ...record, appeal }, 'file');
}

/** The person takes it back, as long as nothing is decided. */
export async function withdrawAppeal(context: SignedIn, at: At) {
  const loaded = await loadOwn(context, at);
  const { record } = loaded;
  if (isRepeated(record, context.request)) return stateOf(loaded, record);
  const appeal = found(record.appeal, 'appeal');
  const state = moved(appealMachine, 'withdraw', appeal.state);
  expectVersion(record, at.seen);
  return write(context, loaded, { ...record, appeal: { ...appeal, state } }, 'withdraw');
}

async function loadOwn(context: SignedIn, { cycle, employee }: At): Promise<Loaded> {
  // Before anything is read: whose unit it is, only the person themselves need not say.
  allow(context, 'appeal.file', { subject: employee, published: true });
  const loaded = await loadCase(context, { cycle, employee, unit: ownUnit(context, cycle) });
  allow(context, 'appeal.file', factsOf(loaded.part, loaded.record));
  return loaded;
}

/** The cycle gets a new version, so that it cannot be closed on what was checked before. */
async function write(context: SignedIn, loaded: Loaded, next: Loaded['record'], action: 'file' | 'withdraw') {
  const { store, request, history } = context;
  const { cycle, part } = loaded;
  const { unit, employee } = part.participant;
  const entry = trace(context, `appeal.${action}`, { cycle: cycle.id, unit, subject: employee });
  const known = history.entries.find((one) => one.cycle === cycle.id);
  const final = known?.final === true || resultStateOf(next, cycle.runStates[unit]) === 'released';
  const told: Write[] = known ? [store.historyWrite(history, { ...known, final, appealed: action === 'file' })] : [];
  const writes = [...store.caseWrites(part.participant, next, request), store.cycleWrite(cycle, null), ...told];
  await store.commit(entry, writes);
  return stateOf(loaded, { ...next, version: next.version + 1 });
}

const stateOf = ({ cycle, part }: Loaded, record: ResultRecord & { readonly version: number }) => ({
  state: resultStateOf(record, cycle.runStates[part.participant.unit]),
  appeal: found(record.appeal, 'appeal').state,
  version: record.version,
});
