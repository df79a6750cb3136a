import { DomainError } from '#lib/domain/error.ts';
import {
  goingWith,
  publicationMachine,
  publicationOf,
  type Recalled,
  takenBack,
  withUnits,
} from '#lib/domain/lifecycle/recall.ts';
import { runMachine } from '#lib/domain/lifecycle/run.ts';
import { mayMove, moved } from '#lib/domain/lifecycle/transition.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { renewYearsAfter } from '../cycles/quarters-of-year.ts';
import { cycleIn } from '../cycles/state.ts';
import { expectVersion, isRepeated, trace } from '../guard.ts';
import { takeEffectsBack } from '../training/effects.ts';
import { answer, type At, type Loaded, loadUnit, persevering } from './load.ts';
import { problemsOf } from './problems.ts';
import { inFigures } from './said.ts';

/**
 * Takes the published results of one unit back, with a reason that its people read; where grades are shared out over all
 * units together, of all of them. From the first write on nobody sees them; then they are taken back one by one, each with
 * its history and its trace. When that is cut off, asking again goes on with it.
 */
export async function recallUnit(context: Context, at: At, reason: string) {
  const loaded = await loadUnit(context, at);
  const { cycle, group } = loaded;
  const known = cycle.recalled?.[at.unit];
  if (isRepeated(cycle, context.request) && known?.moving !== 'recall') return answer(cycle, at.unit);
  const recall = known?.moving === 'recall' ? known : await begin(context, loaded, at, reason);
  const units = group.map(({ unit }) => unit);
  for (const unit of units) {
    await persevering(() => voidRun(context, at.cycle, unit));
    await persevering(() => takeResultsBack(context, at.cycle, unit, recall));
  }
  await persevering(() => takeHonoursBack(context, at, units));
  const people = group.flatMap((one) => one.people.map(({ participant }) => participant.employee));
  await takeEffectsBack(context, cycle, people);
  await renewYearsAfter(context, cycle);
  return persevering(() => end(context, at));
}

async function begin(context: Context, loaded: Loaded, { unit, seen }: At, reason: string): Promise<Recalled> {
  const { actor, actorName, at, store } = context;
  const { cycle, group } = loaded;
  moved(publicationMachine, 'recall', publicationOf(cycle, unit));
  expectVersion(cycle, seen);
  const problems = problemsOf(loaded, unit);
  if (problems.length > 0) throw new DomainError('preconditions', { problems });
  const units = group.map((one) => one.unit);
  const { to: state } = publicationMachine.recall;
  const together = units.length > 1 ? { group: { wrong: unit, units } } : {};
  const recall: Recalled = { state, moving: 'recall', at, by: actor.id, name: actorName, reason, ...together };
  const details = units.length > 1 ? { details: { units: units.length } } : {};
  const entry = trace(context, 'unit.recall', { cycle: cycle.id, unit, reason, ...details });
  const paying = Object.entries(cycle.runStates);
  const runStates = Object.fromEntries(
    paying.map(([one, run]) => [one, units.includes(one) && mayMove(runMachine, 'recall', run) ? 'recalled' : run]),
  );
  await store.commit(entry, [store.cycleWrite({ ...withUnits(cycle, units, recall), runStates }, null)]);
  return recall;
}

/** A run that was calculated from what is recalled pays nobody; it is kept. */
async function voidRun(context: Context, cycle: string, unit: string): Promise<void> {
  const { store } = context;
  const run = (await store.runsOf(cycle, unit)).findLast(({ only }) => !only);
  if (!run || !mayMove(runMachine, 'recall', run.state)) return;
  const state = moved(runMachine, 'recall', run.state);
  const entry = trace(context, 'run.recall', { cycle, unit, details: { run: run.number } });
  await store.commit(entry, [store.runWrite({ ...run, state }, null)]);
}

async function takeResultsBack(context: Context, cycle: string, unit: string, recall: Recalled): Promise<void> {
  const { store } = context;
  const { people } = await store.unitPart(cycle, unit);
  const published = people.filter(({ result }) => result?.published);
  const histories = await store.historiesOf(published.map(({ participant }) => participant.employee));
  for (const { participant, result } of published) {
    if (!result) continue;
    const { employee } = participant;
    const history = histories.get(employee);
    const next = { ...takenBack(result, recall), version: result.version };
    const score = inFigures(next.recalls?.at(-1));
    const entry = trace(context, 'result.recall', { cycle, unit, subject: employee, details: { score } });
    const told: Write[] = history ? [store.historyWithout(history, cycle)] : [];
    const writes = result.appeal ? store.caseWrites(participant, next, null) : store.resultWrites(next, null);
    await store.commit(entry, [...writes, ...told]);
  }
}

/** Their names are taken off what was announced; HR announces anew what the mended results give. */
async function takeHonoursBack(context: Context, { cycle, unit }: At, units: readonly string[]): Promise<void> {
  const { store } = context;
  const known = await store.honoursOf(cycle);
  const people = known?.people.filter((one) => !units.includes(one.unit)) ?? [];
  if (!known || people.length === known.people.length) return;
  const next = { ...known, people, announced: people.length === 0 ? null : known.announced };
  await store.commit(trace(context, 'honours.takeBack', { cycle, unit }), [store.honoursWrite(next, null)]);
}

async function end(context: Context, { cycle: id, unit }: At) {
  const { store, request } = context;
  const cycle = await cycleIn(context, id, ['published']);
  const known = cycle.recalled?.[unit];
  if (known?.moving !== 'recall') return answer(cycle, unit);
  const next = withUnits(cycle, goingWith(cycle, unit), { ...known, moving: null });
  await store.commit(trace(context, 'unit.recall.end', { cycle: id, unit }), [store.cycleWrite(next, request)]);
  return answer({ ...next, version: next.version + 1 }, unit);
}
