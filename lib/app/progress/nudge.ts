import { dayOf, startOfDay } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import { decide } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { RaterKind } from '#lib/domain/policy/policy.ts';
import type { Nudge } from '#lib/store/nudges.ts';
import type { Stored } from '#lib/store/item.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { SignedIn } from '../context.ts';
import { cycleIn, unitsIn } from '../cycles/state.ts';
import { allow, found, trace } from '../guard.ts';
import { noticeOf } from '../notices/notice-of.ts';

/** One evaluation whose rater may be reminded. */
interface Waiting {
  readonly evaluation: Evaluation;
  readonly supervisor: string | null;
  readonly before: Stored<Nudge> | undefined;
}

type Wanted =
  | { readonly evaluation: string }
  | { readonly unit?: string | undefined; readonly kind?: RaterKind | undefined };

/** One transaction takes so many marks beside its entry in the log. */
const marksAtOnce = 50;

/**
 * Reminds raters now: each is told once a day how many evaluations of a kind wait for them, however often and by whomever
 * it is asked for. Nobody is told of anybody else. What was told today already is neither told nor logged again.
 */
export async function nudge(context: SignedIn, id: string, wanted: Wanted) {
  const cycle = await cycleIn(context, id, ['open', 'review', 'published']);
  const today = dayOf(context.at, context.timeZone);
  const waiting =
    'evaluation' in wanted ? await oneOf(context, cycle, wanted.evaluation) : await lateOf(context, cycle, wanted);
  const fresh = waiting.filter(({ before }) => !before || dayOf(before.at, context.timeZone) !== today);
  const byRater = Map.groupBy(fresh, ({ evaluation: { rater, kind } }) => JSON.stringify([rater, kind]));
  // Who is cut off between the two tells the same once more, which is told to nobody twice.
  await context.store.tell(
    [...byRater.values()].flatMap((all) => {
      const evaluation = all[0]?.evaluation;
      if (!evaluation) return [];
      const { rater: to, kind } = evaluation;
      const due = all.map((one) => one.evaluation.dueAt).toSorted()[0] ?? context.at;
      const params = { kind, count: all.length, due: dayOf(due, context.timeZone) };
      return [noticeOf(cycle, { to, kind: 'nudged', about: kind, at: startOfDay(today, context.timeZone), params })];
    }),
  );
  const marked = [...byRater.values()].flat();
  for (let start = 0; start < marked.length; start += marksAtOnce)
    await mark(context, cycle, marked.slice(start, start + marksAtOnce));
  return { raters: new Set(fresh.map(({ evaluation }) => evaluation.rater)).size, evaluations: fresh.length };
}

/** That they were reminded, beside each evaluation, and in the log who did it. */
async function mark(context: SignedIn, cycle: Cycle, some: readonly Waiting[]): Promise<void> {
  const { store, at, actor } = context;
  const count = new Set(some.map(({ evaluation }) => evaluation.rater)).size;
  const of = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);
  const unit = of(some.map(({ evaluation }) => evaluation.unit));
  const kind = of(some.map(({ evaluation }) => evaluation.kind));
  const entry = trace(context, 'evaluation.nudge', {
    cycle: cycle.id,
    ...(unit === undefined ? {} : { unit }),
    details: { ...(kind === undefined ? {} : { kind }), count },
  });
  await store.commit(
    entry,
    some.map(({ evaluation, before }) =>
      store.nudgeWrite(cycle.id, evaluation, {
        slot: evaluation.slot,
        at,
        by: actor.id,
        version: before?.version ?? 0,
      }),
    ),
  );
}

/** The one that is asked for, late or not yet. */
async function oneOf(context: SignedIn, cycle: Cycle, id: string): Promise<Waiting[]> {
  const at = found(context.store.decodeAddress(id), 'evaluation');
  const part = found(await context.store.personPart(cycle.id, at.unit, at.employee), 'evaluation');
  const one = found(
    waitingIn(part).find(({ evaluation }) => evaluation.slot === at.slot),
    'evaluation',
  );
  allow(context, 'evaluation.nudge', factsOf(one));
  if (!isTaken(context, one.evaluation)) throw new DomainError('wrong-state', { reason: 'nudge-over' });
  return [one];
}

/** All that are late, as far as whoever asks may remind their raters. */
async function lateOf(
  context: SignedIn,
  cycle: Cycle,
  { unit, kind }: { unit?: string | undefined; kind?: RaterKind | undefined },
): Promise<Waiting[]> {
  const { store, actor, person, at } = context;
  const all = actor.roles.includes('hr') ? cycle.units : cycle.units.filter((one) => person.supervises.includes(one));
  if (all.length === 0) allow(context, 'evaluation.nudge');
  const parts = await Promise.all(unitsIn({ ...cycle, units: all }, unit).map((one) => store.unitPart(cycle.id, one)));
  return parts
    .flatMap(({ people }) => people.flatMap(waitingIn))
    .filter(({ evaluation }) => kind === undefined || evaluation.kind === kind)
    .filter(({ evaluation }) => isTaken(context, evaluation) && compareInstants(evaluation.dueAt, at) <= 0)
    .filter((one) => decide(actor, 'evaluation.nudge', factsOf(one)).allowed);
}

const waitingIn = ({ participant, evaluations, nudges }: PersonPart): Waiting[] =>
  evaluations.map((evaluation) => ({
    evaluation,
    supervisor: participant.supervisor,
    before: nudges.get(evaluation.slot),
  }));

const factsOf = ({ evaluation: { kind, employee }, supervisor }: Waiting) => ({
  subject: employee,
  raterKind: kind,
  supervisor,
});

const isTaken = ({ at }: SignedIn, { state, closesAt }: Evaluation) =>
  (state === 'requested' || state === 'draft') && compareInstants(closesAt, at) >= 0;
