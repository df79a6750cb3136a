import { furtherFor } from '#lib/domain/lifecycle/further.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { publicationMachine, publicationOf, type Recalled, takenBack } from '#lib/domain/lifecycle/recall.ts';
import { runMachine } from '#lib/domain/lifecycle/run.ts';
import { mayMove, moved } from '#lib/domain/lifecycle/transition.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { renewYearsAfter } from '../cycles/quarters-of-year.ts';
import { cycleIn } from '../cycles/state.ts';
import { expectVersion, isRepeated, trace } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { answer, type At, loadUnit, persevering, withUnit } from './load.ts';
import { inFigures } from './said.ts';

/**
 * Takes the published results of one unit back, with a reason that its people read. From the first write on nobody sees
 * them; then they are taken back one by one, each with its history and its trace. When that is cut off, asking again goes
 * on with it.
 */
export async function recallUnit(context: Context, at: At, reason: string) {
  const { cycle, people } = await loadUnit(context, at);
  const { unit } = at;
  const known = cycle.recalled?.[unit];
  if (isRepeated(cycle, context.request) && known?.moving !== 'recall') return answer(cycle, unit);
  const recall = known?.moving === 'recall' ? known : await begin(context, { cycle, people, at, reason });
  await persevering(() => takeResultsBack(context, at, recall));
  await persevering(() => takeHonoursBack(context, at));
  await renewYearsAfter(context, cycle);
  return persevering(() => end(context, at));
}

interface Wanted {
  readonly cycle: Stored<Cycle>;
  readonly people: readonly PersonPart[];
  readonly at: At;
  readonly reason: string;
}

async function begin(context: Context, { cycle, people, at: { unit, seen }, reason }: Wanted): Promise<Recalled> {
  const { actor, actorName, at, store } = context;
  moved(publicationMachine, 'recall', publicationOf(cycle, unit));
  expectVersion(cycle, seen);
  const { calculation } = await schemeOf(context, cycle.policy);
  const problems = problemsOf(cycle, unit, { people, policy: calculation });
  if (problems.length > 0) throw new DomainError('preconditions', { problems });
  const { to: state } = publicationMachine.recall;
  const recall: Recalled = { state, moving: 'recall', at, by: actor.id, name: actorName, reason };
  const entry = trace(context, 'unit.recall', { cycle: cycle.id, unit, reason });
  const { runStates, writes } = await withoutRun(context, cycle, unit);
  await store.commit(entry, [store.cycleWrite({ ...withUnit(cycle, unit, recall), runStates }, null), ...writes]);
  return recall;
}

/**
 * Nobody's money and nobody's decision is lost by a recall: once a run is approved, an appeal is open or allowed, or
 * somebody was published apart, the results stand, and what is wrong is corrected person by person.
 */
function problemsOf(
  cycle: Cycle,
  unit: string,
  { people, policy }: { readonly people: readonly PersonPart[]; readonly policy: Policy },
): Problem[] {
  const run = cycle.runStates[unit];
  const count = (is: (result: NonNullable<PersonPart['result']>) => boolean) =>
    people.filter(({ result }) => result && is(result)).length;
  const standing = {
    'recall.appeals': count(({ appeal }) => appeal?.state === 'filed'),
    'recall.allowed': count(({ appeal }) => appeal?.state === 'allowed'),
    'recall.apart': count((result) => furtherFor(result, 'put-off') !== undefined),
  };
  const { grades } = policy;
  const together = grades.method === 'distribution' && grades.group === 'all' && cycle.units.length > 1;
  return [
    ...(run === 'approved' || run === 'released' ? [{ path: unit, code: 'recall.paid', params: { unit } }] : []),
    ...(together ? [{ path: unit, code: 'recall.together' }] : []),
    ...Object.entries(standing).flatMap(([code, number]) =>
      number === 0 ? [] : [{ path: unit, code, params: { unit, count: number } }],
    ),
  ];
}

/** A run that was calculated from what is recalled pays nobody; it is kept. */
async function withoutRun({ store }: Context, cycle: Cycle, unit: string) {
  const runs = await store.runsOf(cycle.id, unit);
  const run = runs.findLast(({ only, number }) => !only && number <= cycle.run);
  if (!run || !mayMove(runMachine, 'recall', run.state)) return { runStates: cycle.runStates, writes: [] };
  const state = moved(runMachine, 'recall', run.state);
  return { runStates: { ...cycle.runStates, [unit]: state }, writes: [store.runWrite({ ...run, state }, null)] };
}

async function takeResultsBack(context: Context, { cycle, unit }: At, recall: Recalled): Promise<void> {
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
async function takeHonoursBack(context: Context, { cycle, unit }: At): Promise<void> {
  const { store } = context;
  const known = await store.honoursOf(cycle);
  const people = known?.people.filter((one) => one.unit !== unit) ?? [];
  if (!known || people.length === known.people.length) return;
  const next = { ...known, people, announced: people.length === 0 ? null : known.announced };
  await store.commit(trace(context, 'honours.takeBack', { cycle, unit }), [store.honoursWrite(next, null)]);
}

async function end(context: Context, { cycle: id, unit }: At) {
  const { store, request } = context;
  const cycle = await cycleIn(context, id, ['published']);
  const known = cycle.recalled?.[unit];
  if (known?.moving !== 'recall') return answer(cycle, unit);
  const next = withUnit(cycle, unit, { ...known, moving: null });
  await store.commit(trace(context, 'unit.recall.end', { cycle: id, unit }), [store.cycleWrite(next, request)]);
  return answer({ ...next, version: next.version + 1 }, unit);
}
