import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { dayOf } from '#lib/domain/calendar/days.ts';
import { improvementErrands } from '#lib/domain/duties/errand.ts';
import { DomainError } from '#lib/domain/error.ts';
import {
  type ImprovementCase,
  type ImprovementKind,
  improvementMachine,
  type ImprovementMove,
  type ImprovementPlan,
  isKept,
  mostCheckIns,
  planProblems,
} from '#lib/domain/improvement/case.ts';
import { moved } from '#lib/domain/lifecycle/transition.ts';
import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { expectVersion, found, isRepeated, refuse, trace } from '../guard.ts';
import { type At, type Loaded, loadCase } from './load.ts';
import { caseView, rightOf } from './read.ts';

type Seen = At & { readonly seen: number };

/** Goals, time and steps: whole, as they shall be. */
export const writePlan = (context: Context, at: Seen, plan: ImprovementPlan) =>
  change(context, at, {
    right: 'improvement.keep',
    action: 'improvement.plan',
    to: (improvement) => {
      refuseUnlessKept(improvement);
      refuse(planProblems(plan));
      return { ...improvement, plan };
    },
  });

/** What was said on the way; the person concerned may write it, too. */
export const noteCheckIn = (context: Context, at: Seen, note: string) =>
  change(context, at, {
    right: 'improvement.note',
    action: 'improvement.note',
    to: (improvement) => {
      refuseUnlessKept(improvement);
      const full = improvement.checkIns.length >= mostCheckIns;
      refuse(full ? [{ path: 'note', code: 'improvement.full' }] : []);
      return { ...improvement, checkIns: [...improvement.checkIns, { ...signed(context), note }] };
    },
  });

interface Said {
  readonly action: ImprovementMove;
  readonly date: string | null;
  readonly note: string | null;
}

/** Begins, re-appraises or closes a case. None of it does anything to the person by itself. */
export const moveCase = (context: Context, at: Seen, { action, date, note }: Said) =>
  change(context, at, {
    right: rightOf[action],
    action: `improvement.${action}`,
    reason: note,
    to: (improvement) => {
      const state = moved(improvementMachine, action, improvement.state);
      refuse(missing(context, improvement, { action, date, note }));
      const next = { ...improvement, state };
      if (action === 'begin') return next;
      if (action === 'close') return { ...next, closed: { ...signed(context), reason: note ?? '' } };
      const result = action === 'pass' ? ('passed' as const) : ('failed' as const);
      return { ...next, reappraisal: { ...signed(context), date: date ?? '', result, note: note ?? '' } };
    },
  });

function missing(context: Context, { plan }: ImprovementCase, { action, date, note }: Said): Problem[] {
  if (action === 'begin') return plan ? [] : [{ path: 'plan', code: 'improvement.no-plan' }];
  const unsaid = note === null && action !== 'pass' ? [{ path: 'note', code: 'required' }] : [];
  if (action === 'close') return unsaid;
  if (date === null) return [{ path: 'date', code: 'required' }, ...unsaid];
  const future = date > dayOf(context.at, context.timeZone);
  return [...(future ? [{ path: 'date', code: 'improvement.future' }] : []), ...unsaid];
}

function refuseUnlessKept(improvement: ImprovementCase): void {
  if (!isKept(improvement)) throw new DomainError('wrong-state', { params: { state: improvement.state } });
}

interface Change {
  readonly right: 'improvement.keep' | 'improvement.note' | 'improvement.open';
  readonly action: AuditAction;
  readonly reason?: string | null;
  readonly to: (improvement: Stored<ImprovementCase>) => Stored<ImprovementCase>;
}

async function change(context: Context, at: Seen, { right, action, reason = null, to }: Change) {
  const { store, request } = context;
  const loaded = await loadCase(context, at, right);
  const improvement = found(loaded.improvement, 'improvement');
  if (isRepeated(improvement, request)) return answer(context, loaded, improvement);
  expectVersion(improvement, at.seen);
  const next = to(improvement);
  const { cycle, unit, employee: subject } = at;
  const entry = trace(context, action, { cycle, unit, subject, ...(reason === null ? {} : { reason }) });
  await store.commit(entry, [
    ...store.improvementWrites(next, request),
    ...store.errandWrites(improvementErrands(next)),
  ]);
  return answer(context, loaded, { ...next, version: next.version + 1 });
}

/** HR opens a case after a published result; the person is told in the same moment. */
export async function openCase(context: Context, at: Seen, kind: ImprovementKind) {
  const { store, request } = context;
  const loaded = await loadCase(context, at, 'improvement.open');
  const { improvement: known, participant } = loaded;
  if (known && isRepeated(known, request)) return answer(context, loaded, known);
  if (known) throw new DomainError('version-changed');
  const [person] = await store.peopleByIds([at.employee]);
  const { supervisor } = found(person, 'person');
  const [above] = supervisor === null ? [] : await store.peopleByIds([supervisor]);
  const { cycle, cycleName, unit, employee, name } = participant;
  const opened: Stored<ImprovementCase> = {
    cycle,
    cycleName,
    unit,
    employee,
    name,
    supervisor,
    supervisorName: above?.name ?? null,
    kind,
    state: 'open',
    opened: signed(context),
    plan: null,
    checkIns: [],
    reappraisal: null,
    closed: null,
    version: 0,
  };
  const entry = trace(context, 'improvement.open', { cycle, unit, subject: employee });
  await store.commit(entry, [
    ...store.improvementWrites(opened, request),
    ...store.errandWrites(improvementErrands(opened)),
    tellingOf(context, opened),
  ]);
  return answer(context, { ...loaded, supervisor }, { ...opened, version: 1 });
}

function tellingOf({ store, at }: Context, { cycle: id, cycleName: name, employee: to, unit }: ImprovementCase) {
  const as = `${encodeURIComponent(to)}?unit=${encodeURIComponent(unit)}`;
  const about = `${id}#improvement`;
  return store.noticeWrite({
    to,
    kind: 'improvement-opened',
    about,
    at,
    cycle: { id, name },
    params: { as },
    readAt: null,
    version: 0,
  });
}

const signed = ({ actor, actorName, at }: Context) => ({ by: actor.id, name: actorName, at });

async function answer(context: Context, loaded: Loaded, improvement: Stored<ImprovementCase>) {
  const trainings = await context.store.trainingsOfPerson(improvement.employee);
  return caseView(context, { ...loaded, improvement }, trainings);
}
