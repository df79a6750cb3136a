import { formOf } from '#lib/domain/evaluation/form.ts';
import { decide } from '#lib/domain/access/rights.ts';
import { dayOf, endOfDay } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Errand } from '#lib/domain/duties/errand.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { unanswered } from '#lib/domain/lifecycle/second-review.ts';
import type { GoalSheet } from '#lib/domain/goals/sheet.ts';
import { allTeams } from '#lib/domain/lifecycle/teams.ts';
import { placeOf } from '#lib/domain/schedule/coverage.ts';
import type { Stored } from '#lib/store/item.ts';
import type { WorkYears } from '#lib/store/schedules.ts';
import { toApprove } from '../bonus/to-approve.ts';
import type { Context, SignedIn } from '../context.ts';
import { toRelease } from '../corrections/to-release.ts';
import { allow, found } from '../guard.ts';
import { confirmable } from '../roles/view.ts';
import { statutoryYears } from '../schedule/calendar.ts';
import { schemeOf } from '../scheme.ts';
import { waitingReviews } from '../second-review/wait.ts';
import { cycleBriefOf, historyOf } from '../views.ts';
import { cyclesAndDuties, dutiesFor } from './duties.ts';

/** Who I am, for the frame around every screen. */
export async function readMe(context: SignedIn) {
  allow(context, 'home.read');
  const { store, person } = context;
  const { organisation, roleBook, workYears } = await store.organisationWhole();
  const known = found(organisation, 'organisation');
  const { id, name, unit, post, roles, directs, supervises } = person;
  return {
    person: { id, name, unit, post },
    roles: [...roles],
    directs: [...directs],
    supervises: supervises.length > 0 || (context.actor.standsInFor ?? []).length > 0,
    organisation: { ...known, units: [...known.units] },
    workYears: nearYears(context, workYears),
    unread: context.inbox.unread,
    toConfirm: confirmable(context, roleBook?.waiting ?? []),
  };
}

/** By these a browser counts the working days that are left of a term. */
function nearYears({ at, timeZone }: Context, entered: WorkYears) {
  const year = Number(dayOf(at, timeZone).slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((one): [string, { off: string[]; on: string[] }][] => {
    const days = statutoryYears(entered)[one];
    return days === undefined ? [] : [[String(one), { off: [...days.off], on: [...days.on] }]];
  });
  return Object.fromEntries(near);
}

/** What waits for me, the first due first; then what has no date. */
export async function readHome(context: SignedIn) {
  allow(context, 'home.read');
  const [waits, { cycles, duties }] = await Promise.all([
    context.store.waitingFor(context.actor.id),
    cyclesAndDuties(context),
  ]);
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  const forOthers = await waitingForOthers(context);
  const evaluations = await Promise.all(
    [...waits.evaluations, ...forOthers].map((evaluation) =>
      evaluationWait(context, evaluation, byId.get(evaluation.cycle)),
    ),
  );
  const announcements = waits.announcements.flatMap(({ cycle, confirmBy }) =>
    waitIn(byId.get(cycle), ['announced', 'open'], {
      what: 'confirm' as const,
      dueAt: endOfDay(confirmBy, context.timeZone),
    }),
  );
  const results = context.history.entries
    .filter(({ appealed }) => appealed !== true)
    .filter(({ acknowledgedAt, acknowledgeBy, final }) => acknowledgedAt === null && !final && acknowledgeBy !== '')
    .flatMap(({ cycle, acknowledgeBy }) =>
      waitIn(byId.get(cycle), ['published'], { what: 'acknowledge' as const, dueAt: acknowledgeBy }),
    );
  const toAnswer = waits.goals.flatMap((sheet) => goalsWait(context, sheet, byId.get(sheet.cycle)));
  const steps = cycles.flatMap((cycle) => [...approvalOf(context, cycle), ...nextStepOf(context, cycle)]);
  const reviews = waitingReviews(waits.toReview, byId);
  const dated = [...evaluations.flat(), ...announcements, ...toAnswer, ...reviews, ...results].toSorted((a, b) =>
    compareInstants(a.dueAt, b.dueAt),
  );
  const current = cycles.find(({ state }) => ['announced', 'open', 'review'].includes(state)) ?? cycles[0];
  return {
    waiting: [...dated, ...steps],
    errands: waits.errands.map((errand) => errandView(context, errand, byId)),
    duties: [...(await dutiesFor(context, duties, byId)), ...cycles.flatMap((cycle) => toRelease(context, cycle))],
    current: current ? { ...cycleBriefOf(current), dates: { ...current.dates } } : null,
    goals: (await Promise.all(cycles.map((cycle) => ownGoalsIn(context, cycle)))).flat(),
    history: historyOf(context.history.entries),
  };
}

/** The cycle that runs and asks me for goals: their progress can be noted all through the period. */
async function ownGoalsIn(context: SignedIn, cycle: Stored<Cycle>) {
  const { covers, period, state } = cycle;
  if (state !== 'announced' && state !== 'open') return [];
  if (placeOf({ ...covers, units: allTeams(cycle) }, context.person, period) !== 'covered') return [];
  const { process } = await schemeOf(context, cycle.policy);
  return process.goals.indicators.length > 0 ? [cycleBriefOf(cycle)] : [];
}

/** Goals that I have to answer: my own, or those of somebody of my team. */
function goalsWait(context: Context, sheet: Stored<GoalSheet>, cycle: Stored<Cycle> | undefined) {
  if (!cycle) return [];
  const { employee: id, employeeName: name, unit } = sheet;
  return waitIn(cycle, ['announced'], {
    what: 'goals' as const,
    dueAt: endOfDay(cycle.dates.opens, context.timeZone),
    goals: { employee: { id, name, unit }, own: id === context.actor.id, changed: sheet.before !== null },
  });
}

/** A talk, a training or an improvement that waits for me. */
function errandView(
  { actor, timeZone }: Context,
  { what, cycle: id, employee, dueAt, subject }: Errand,
  cycles: ReadonlyMap<string, Stored<Cycle>>,
) {
  const cycle = id === null ? undefined : cycles.get(id);
  return {
    what,
    cycle: cycle ? cycleBriefOf(cycle) : null,
    employee: { ...employee },
    own: employee.id === actor.id,
    dueAt: dueAt?.length === isoDay.length ? endOfDay(dueAt, timeZone) : dueAt,
    subject,
  };
}

const isoDay = 'YYYY-MM-DD';

type Wait = { what: 'evaluation' | 'confirm' | 'goals' | 'acknowledge'; dueAt: string };

function waitIn<W extends Wait>(cycle: Stored<Cycle> | undefined, states: readonly Cycle['state'][], wait: W) {
  if (!cycle || !states.includes(cycle.state)) return [];
  return [{ evaluation: null, units: [], cycle: cycleBriefOf(cycle), ...wait }];
}

async function evaluationWait(context: Context, evaluation: Stored<Evaluation>, cycle: Stored<Cycle> | undefined) {
  if (!cycle || compareInstants(evaluation.closesAt, context.at) <= 0) return [];
  const scheme = await schemeOf(context, cycle.policy);
  const { kind, state, savedAt, reason, scores, notObserved, dueAt } = evaluation;
  // In a published cycle only of whoever was put off: of the others nothing is open any more.
  return waitIn(cycle, ['open', 'review', 'published'], {
    what: 'evaluation' as const,
    dueAt,
    evaluation: {
      id: context.store.encodeAddress(evaluation),
      kind,
      state,
      employee: evaluation.employeeName,
      onBehalfOf: evaluation.rater === context.actor.id ? null : evaluation.raterName,
      rated: Object.keys(scores).length + notObserved.length,
      of: formOf(scheme.calculation, kind).length,
      savedAt,
      reason,
      returnedBy: (evaluation.secondReview && unanswered(evaluation.secondReview)?.name) ?? null,
    },
  });
}

/** What waits for the supervisors for whom I stand in today: of most people there are none. */
async function waitingForOthers({ actor, store }: Context): Promise<Stored<Evaluation>[]> {
  const waits = await Promise.all((actor.standsInFor ?? []).map((id) => store.waitingFor(id)));
  return waits
    .flatMap(({ evaluations }) => evaluations)
    .filter(
      ({ rater, employee: subject, kind }) =>
        decide(actor, 'evaluation.read', { rater, subject, raterKind: kind }).allowed,
    );
}

/** The units whose bonus, or something of it, waits for this director, or for whom they were named. */
function approvalOf(context: SignedIn, cycle: Stored<Cycle>) {
  const units = toApprove(context, cycle).map(({ unit }) => unit);
  if (units.length === 0) return [];
  return [{ what: 'approve' as const, evaluation: null, units, dueAt: null, cycle: cycleBriefOf(cycle) }];
}

/** For HR, every cycle that is not at its end waits for its next step. */
function nextStepOf({ actor }: Context, cycle: Stored<Cycle>) {
  if (!actor.roles.includes('hr') || ['closed', 'cancelled'].includes(cycle.state)) return [];
  return [{ what: 'next-step' as const, evaluation: null, units: [], dueAt: null, cycle: cycleBriefOf(cycle) }];
}
