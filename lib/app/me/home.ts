import { formOf } from '#lib/domain/evaluation/form.ts';
import { endOfDay } from '#lib/domain/calendar/days.ts';
import { compareInstants } from '#lib/domain/calendar/instants.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context, SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { confirmable } from '../roles/view.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf, historyOf } from '../views.ts';

/** Who I am, for the frame around every screen. */
export async function readMe(context: SignedIn) {
  allow(context, 'home.read');
  const { store, person } = context;
  const [organisation, toConfirm] = await Promise.all([store.organisation(), rolesToConfirm(context)]);
  const known = found(organisation, 'organisation');
  const { id, name, unit, post, roles, directs, supervises } = person;
  return {
    person: { id, name, unit, post },
    roles: [...roles],
    directs: [...directs],
    supervises: supervises.length > 0,
    organisation: { ...known, units: [...known.units] },
    toConfirm,
  };
}

/** Only who could confirm anything is asked for. */
async function rolesToConfirm(context: Context): Promise<number> {
  const { roles } = context.actor;
  if (!roles.includes('hr') && !roles.includes('director')) return 0;
  return confirmable(context, (await context.store.roleBook())?.waiting ?? []);
}

/** What waits for me, the first due first; then what has no date. */
export async function readHome(context: SignedIn) {
  allow(context, 'home.read');
  const [waits, cycles] = await Promise.all([context.store.waitingFor(context.actor.id), context.store.allCycles()]);
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]));
  const evaluations = await Promise.all(
    waits.evaluations.map((evaluation) => evaluationWait(context, evaluation, byId.get(evaluation.cycle))),
  );
  const announcements = waits.announcements.flatMap(({ cycle, confirmBy }) =>
    waitIn(byId.get(cycle), ['announced', 'open'], {
      what: 'confirm' as const,
      dueAt: endOfDay(confirmBy, context.timeZone),
    }),
  );
  const results = context.history.entries
    .filter(({ acknowledgedAt, acknowledgeBy, final }) => acknowledgedAt === null && !final && acknowledgeBy !== '')
    .flatMap(({ cycle, acknowledgeBy }) =>
      waitIn(byId.get(cycle), ['published'], { what: 'acknowledge' as const, dueAt: acknowledgeBy }),
    );
  const duties = cycles.flatMap((cycle) => [...approvalOf(context, cycle), ...nextStepOf(context, cycle)]);
  const dated = [...evaluations.flat(), ...announcements, ...results].toSorted((a, b) =>
    compareInstants(a.dueAt, b.dueAt),
  );
  const current = cycles.find(({ state }) => ['announced', 'open', 'review'].includes(state)) ?? cycles[0];
  return {
    waiting: [...dated, ...duties],
    current: current ? { ...cycleBriefOf(current), dates: { ...current.dates } } : null,
    history: historyOf(context.history.entries),
  };
}

type Wait = { what: 'evaluation' | 'confirm' | 'acknowledge'; dueAt: string };

function waitIn<W extends Wait>(cycle: Stored<Cycle> | undefined, states: readonly Cycle['state'][], wait: W) {
  if (!cycle || !states.includes(cycle.state)) return [];
  return [{ evaluation: null, units: [], cycle: cycleBriefOf(cycle), ...wait }];
}

async function evaluationWait(context: Context, evaluation: Stored<Evaluation>, cycle: Stored<Cycle> | undefined) {
  if (!cycle || compareInstants(evaluation.closesAt, context.at) <= 0) return [];
  const scheme = await schemeOf(context, cycle.policy);
  const { kind, state, savedAt, reason, scores, notObserved, dueAt } = evaluation;
  return waitIn(cycle, ['open', 'review'], {
    what: 'evaluation' as const,
    dueAt,
    evaluation: {
      id: context.store.encodeAddress(evaluation),
      kind,
      state,
      employee: evaluation.employeeName,
      rated: Object.keys(scores).length + notObserved.length,
      of: formOf(scheme.calculation, kind).length,
      savedAt,
      reason,
    },
  });
}

/** The units whose bonus waits for this director. */
function approvalOf({ actor }: Context, cycle: Stored<Cycle>) {
  const units = actor.directs.filter((unit) => cycle.runStates[unit] === 'calculated');
  if (units.length === 0 || !actor.roles.includes('director')) return [];
  return [{ what: 'approve' as const, evaluation: null, units, dueAt: null, cycle: cycleBriefOf(cycle) }];
}

/** For HR, every cycle that is not at its end waits for its next step. */
function nextStepOf({ actor }: Context, cycle: Stored<Cycle>) {
  if (!actor.roles.includes('hr') || ['closed', 'cancelled'].includes(cycle.state)) return [];
  return [{ what: 'next-step' as const, evaluation: null, units: [], dueAt: null, cycle: cycleBriefOf(cycle) }];
}
