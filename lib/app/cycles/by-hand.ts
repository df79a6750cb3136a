import { DomainError } from '#lib/domain/error.ts';
import type { ByHand, Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { askedLeads, type Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Write } from '#lib/store/transact.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { recountUnit } from '../progress/recount.ts';
import { schemeOf } from '../scheme.ts';
import { reviewsOf } from '../second-review/reviewers.ts';
import { participantOf } from './announce.ts';
import { pastResults } from './histories.ts';
import { ledBeside, letLeadsFind } from './leads-find.ts';
import { evaluationsOf, loadFigures } from './open.ts';
import { readPlan } from './plan.ts';
import { cycleIn } from './state.ts';

interface Asked {
  readonly cycle: string;
  readonly employee: string;
  readonly reason: string;
  /** The version of the cycle that HR saw. */
  readonly seen: number;
}

/** Takes somebody into a cycle who is not in it, whatever it covers; or brings back who was taken out. */
export async function addParticipant(context: Context, asked: Asked) {
  const { cycle: id, employee, reason } = asked;
  const { store } = context;
  const cycle = await changeable(context, asked);
  if (isRepeated(cycle, context.request)) return cycle;
  const { name, before, others, hand } = await byHandOf(context, cycle, asked);
  // Whoever is covered, having been taken out, takes part again by that; anybody else because HR says so.
  const planIn = async (byHand: readonly ByHand[]) =>
    (await readPlan(context, { ...cycle, byHand }, [employee])).find(({ person: { id: one } }) => one === employee);
  const covered = await planIn(others);
  const planned = covered ?? (await planIn([...others, hand('added', '')]));
  if (!planned) throw refused('participant.elsewhere', name);
  const { unit } = planned.person;
  if (await takesPart(context, cycle, unit, employee)) throw refused('participant.already', name);
  // Once they are listed, somebody covered who is not is forgotten or new: that stays told.
  const told = covered && before?.what === 'removed' ? others : [...others, hand('added', unit)];
  const next = { ...cycle, byHand: told };
  const kept = before && cycle.state !== 'planned' ? await store.removedPart(id, before.unit, employee) : undefined;
  const writes = kept ? store.restoredWrites(kept) : await newWrites(context, cycle, participantOf(cycle, planned));
  await commit(context, { action: 'participant.add', cycle, next, unit, employee, reason }, writes);
  await letLeadsFind(context, ledBeside([planned]));
  if (cycle.state === 'open') await loadFigures(context, { ...cycle, units: [unit] });
  if (cycle.state !== 'planned') {
    await recountUnit(context, cycle, unit);
    await store.tell([noticeOf(cycle, { to: employee, kind: 'announced', about: 'added', at: context.at })]);
  }
  return { ...next, version: next.version + 1 };
}

/** Takes somebody out: no list, rank or pool counts them any more. What was rated stays as it is, and comes back with them. */
export async function removeParticipant(context: Context, asked: Asked & { readonly unit: string }) {
  const { cycle: id, employee, unit, reason } = asked;
  const { store } = context;
  const cycle = await changeable(context, asked);
  if (isRepeated(cycle, context.request)) return cycle;
  const { before, others, hand } = await byHandOf(context, cycle, asked);
  if (!(await takesPart(context, cycle, unit, employee))) throw new DomainError('not-found', { reason: 'participant' });
  const undone = before?.what === 'added' && cycle.state === 'planned';
  const next = { ...cycle, byHand: undone ? others : [...others, hand('removed', unit)] };
  const part = cycle.state === 'planned' ? undefined : await store.personPart(id, unit, employee);
  const writes = part ? store.removedWrites(part) : [];
  await commit(context, { action: 'participant.remove', cycle, next, unit, employee, reason }, writes);
  if (part) {
    await recountUnit(context, cycle, unit);
    const told = { to: employee, kind: 'taken-out', about: 'removed', at: context.at, params: { reason } } as const;
    await store.tell([noticeOf(cycle, told)]);
  }
  return { ...next, version: next.version + 1 };
}

function changeable(context: Context, { cycle, employee }: Asked): Promise<Stored<Cycle>> {
  allow(context, 'participant.change', { subject: employee });
  return cycleIn(context, cycle, ['planned', 'announced', 'open']);
}

/** What was done by hand with this person before, with the others, and the line that says what is done now. */
async function byHandOf(context: Context, cycle: Stored<Cycle>, { employee, reason, seen }: Asked) {
  expectVersion(cycle, seen);
  const [person] = await context.store.peopleByIds([employee], { consistent: true });
  const { name } = found(person, 'person');
  const all = cycle.byHand ?? [];
  return {
    name,
    before: all.find((one) => one.employee === employee),
    others: all.filter((one) => one.employee !== employee),
    hand: (what: ByHand['what'], unit: string): ByHand => ({
      what,
      employee,
      name,
      unit,
      by: context.actor.id,
      at: context.at,
      reason,
    }),
  };
}

async function takesPart(context: Context, cycle: Stored<Cycle>, unit: string, employee: string): Promise<boolean> {
  if (cycle.state !== 'planned') return (await context.store.personPart(cycle.id, unit, employee)) !== undefined;
  return (await readPlan(context, cycle)).some(({ person }) => person.id === employee);
}

/** What the announcement, and once it is open the opening, would have written. */
async function newWrites(context: Context, cycle: Cycle, listed: Participant): Promise<Write[]> {
  if (cycle.state === 'planned') return [];
  const { store } = context;
  if (cycle.state === 'announced') return [store.participantWrite({ ...listed, version: 0 }, null)];
  const [scheme, histories] = await Promise.all([
    schemeOf(context, cycle.policy),
    store.historiesOf([listed.employee]),
  ]);
  const participant = { ...listed, history: pastResults(histories.get(listed.employee)), version: 0 };
  const raters = askedLeads(participant).map(({ id }) => id);
  const reviewOf = await reviewsOf(context, cycle, scheme, raters);
  return [
    store.participantWrite(participant, null),
    ...evaluationsOf(context, cycle, scheme, participant).map((evaluation) =>
      store.evaluationWrite({ ...evaluation, secondReview: reviewOf(evaluation), version: 0 }, null),
    ),
  ];
}

interface Done extends Pick<Asked, 'employee' | 'reason'> {
  readonly action: 'participant.add' | 'participant.remove';
  readonly cycle: Stored<Cycle>;
  readonly next: Stored<Cycle>;
  readonly unit: string;
}

async function commit(
  context: Context,
  { action, cycle, next, unit, employee, reason }: Done,
  writes: readonly Write[],
): Promise<void> {
  const entry = trace(context, action, { cycle: cycle.id, unit, subject: employee, reason });
  await context.store.commit(entry, [context.store.cycleWrite(next, context.request), ...writes]);
}

const refused = (code: string, name: string) =>
  new DomainError('invalid', { problems: [{ path: 'employee', code, params: { name } }] });
