import { isDeepStrictEqual } from 'node:util';
import { endOfDay, startOfDay } from '#lib/domain/calendar/days.ts';
import { noRatings } from '#lib/domain/evaluation/draft.ts';
import { formOf } from '#lib/domain/evaluation/form.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { askedLeads, type Figures, type MonthlyFigure, type Participant } from '#lib/domain/lifecycle/participant.ts';
import type { PlannedParticipant } from '#lib/domain/lifecycle/plan.ts';
import type { Notice } from '#lib/domain/notices/notice.ts';
import type { RaterKind } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { teamsOf } from '#lib/domain/lifecycle/teams.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import type { Context } from '../context.ts';
import { noticeOf } from '../notices/notice-of.ts';
import { recountCycle } from '../progress/recount.ts';
import { schemeOf } from '../scheme.ts';
import { reviewsOf } from '../second-review/reviewers.ts';
import { bringGoals } from '../goals/bring.ts';
import { participantOf, readListing } from './announce.ts';
import type { Move } from './definition.ts';
import { pastResults } from './histories.ts';
import { ledBeside, letLeadsFind } from './leads-find.ts';

/** Freezes the people into the cycle, asks for every evaluation, and brings the figures and past results along. */
export const open: Move = {
  load: async (context, cycle) => {
    const [scheme, { plan, confirmed, goals, listed, gone }] = await Promise.all([
      schemeOf(context, cycle.policy),
      readListing(context, cycle),
    ]);
    const histories = await context.store.historiesOf(plan.map(({ person }) => person.id));
    const raters = plan.flatMap((planned) => askedLeads(participantOf(cycle, planned)).map(({ id }) => id));
    const reviewOf = await reviewsOf(context, cycle, scheme, raters);
    const items = plan.flatMap((planned) => {
      const id = planned.person.id;
      const known = listed.get(id);
      const participant = {
        ...participantOf(cycle, planned),
        confirmed: confirmed.get(id) ?? null,
        goals: goals.get(id) ?? null,
        history: pastResults(histories.get(id)),
        version: known?.participant.version ?? 0,
      };
      const asked = evaluationsOf(context, cycle, scheme, participant);
      // As it was announced, or loaded already: then it is not written again.
      const isThere = known && isDeepStrictEqual({ ...known.participant, ...participant }, known.participant);
      return [
        ...(isThere ? [] : [context.store.participantItem(participant)]),
        ...asked
          .filter(({ slot }) => !known?.evaluations.some((evaluation) => evaluation.slot === slot))
          .map((evaluation) => context.store.evaluationItem({ ...evaluation, secondReview: reviewOf(evaluation) })),
      ];
    });
    await context.store.loadOver(items);
    await bringGoals(context, gone, plan);
    // Told before they are removed, and once, however often this goes on: afterwards nobody knows them here any more.
    await context.store.tell(takenOut(context, cycle, gone, plan));
    await context.store.removeParts(gone);
    await letLeadsFind(context, ledBeside(plan));
    await loadFigures(context, cycle);
    await recountCycle(context, cycle);
  },
};

/** To whoever was announced and now belongs to a unit that takes no part, such as after a transfer. */
function takenOut(
  { timeZone }: Context,
  cycle: Cycle,
  gone: readonly PersonPart[],
  plan: readonly PlannedParticipant[],
): Notice[] {
  const stays = new Set(plan.map(({ person }) => person.id));
  const at = startOfDay(cycle.dates.opens, timeZone);
  return gone
    .filter(({ participant }) => !stays.has(participant.employee))
    .map(({ participant: { employee: to } }) => noticeOf(cycle, { to, kind: 'taken-out', about: 'open', at }));
}

/**
 * Copies the figures of the period and the months before it into the cycle, where the calculation reads them; those that
 * are known to be there are not written again.
 */
export async function loadFigures(
  { store }: Context,
  cycle: Cycle,
  known: ReadonlyMap<string, Figures> = new Map(),
): Promise<void> {
  const year = Number(cycle.period.end.slice(0, 4));
  for (const unit of cycle.units) {
    const teams = [...new Set([unit, ...teamsOf(cycle, unit)])];
    const figures = await Promise.all(
      teams.flatMap((team) =>
        [year - 1, year].map(async (one) =>
          // Of units as a whole, only the figures of the one that is ranked count.
          (await store.figuresOf(team, one)).filter(({ employee }) => employee !== null || team === unit),
        ),
      ),
    );
    const byOwner = Map.groupBy(figures.flat(), ({ employee }) => employee);
    const items = [...byOwner].flatMap(([employee, years]) => {
      const metrics = mergedMonths(years, cycle.period.end.slice(0, 7));
      const isThere = employee !== null && isDeepStrictEqual(known.get(employee)?.metrics, metrics);
      return isThere ? [] : [store.figuresItem(cycle.id, unit, { employee, metrics })];
    });
    await store.load(items);
  }
}

const monthsShown = 12;

function mergedMonths(years: readonly Figures[], last: string): Figures['metrics'] {
  const metrics = new Set(years.flatMap((year) => Object.keys(year.metrics)));
  const months = (metric: string): MonthlyFigure[] =>
    years
      .flatMap((year) => year.metrics[metric] ?? [])
      .filter(({ month }) => month <= last)
      .toSorted((a, b) => (a.month < b.month ? -1 : 1))
      .slice(-monthsShown);
  return Object.fromEntries([...metrics].map((metric) => [metric, months(metric)]));
}

type Rated = Pick<Participant, 'unit' | 'employee' | 'name' | 'left' | 'supervisor' | 'leads' | 'peers' | 'names'>;

/** Customers are asked by link; their answers are born submitted. */
export function evaluationsOf(
  { timeZone }: Context,
  cycle: Cycle,
  { calculation }: Scheme,
  rated: Rated,
): Evaluation[] {
  // Whoever has left before it opens cannot sign in any more: nothing of theirs would come in, and nobody could remind them.
  const hasLeft = rated.left !== null && rated.left < cycle.dates.opens;
  const asks = (kind: RaterKind) => formOf(calculation, kind).length > 0;
  const request = (kind: 'self' | 'supervisor' | 'peer', slot: string, rater: string, weight = 1): Evaluation => ({
    cycle: cycle.id,
    unit: rated.unit,
    employee: rated.employee,
    employeeName: rated.name,
    slot,
    kind,
    rater,
    raterName: rater === rated.employee ? rated.name : (rated.names[rater] ?? rater),
    weight,
    state: 'requested',
    dueAt: endOfDay(cycle.dates[kind], timeZone),
    closesAt: endOfDay(cycle.dates.closes, timeZone),
    ...noRatings,
    savedAt: null,
    submittedAt: null,
    reason: null,
    secondReview: null,
  });
  return [
    ...(asks('self') && !hasLeft ? [request('self', 'self', rated.employee)] : []),
    ...(asks('supervisor')
      ? askedLeads(rated).map(({ id, weight }, place) => request('supervisor', `supervisor-${place + 1}`, id, weight))
      : []),
    ...(asks('peer') ? rated.peers.map((peer, place) => request('peer', `peer-${place + 1}`, peer)) : []),
  ];
}
