import { type Action, decide } from '#lib/domain/access/rights.ts';
import {
  type ImprovementCase,
  improvementMachine,
  type ImprovementMove,
  improvementMoves,
  isKept,
} from '#lib/domain/improvement/case.ts';
import { placeOf } from '#lib/domain/improvement/documents.ts';
import { evidenceOf } from '#lib/domain/improvement/evidence.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import type { Training } from '#lib/domain/training/training.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context, SignedIn } from '../context.ts';
import { recordReading } from '../reading.ts';
import { briefOf } from '../views.ts';
import { type At, type Loaded, loadCase } from './load.ts';

/** One case, or what would be one, with what whoever looks may do. */
export async function readCase(context: SignedIn, at: At) {
  const loaded = await loadCase(context, at, 'improvement.read');
  await recordReading(context, 'improvements.read', { cycle: at.cycle, unit: at.unit, subject: at.employee });
  return caseView(context, loaded, await context.store.trainingsOfPerson(at.employee));
}

/** The cases that somebody keeps as supervisor, and those about themselves. */
export async function readMine(context: Context) {
  const { id } = context.actor;
  const [kept, own] = await Promise.all([context.store.improvementsKeptBy(id), context.store.improvementsAbout(id)]);
  return { kept: kept.map(briefOfCase).toReversed(), own: own.map(briefOfCase).toReversed() };
}

type Brief = Pick<ImprovementCase, 'cycle' | 'cycleName' | 'unit' | 'employee' | 'name' | 'kind' | 'state'>;

const briefOfCase = ({ cycle, cycleName, unit, employee, name, kind, state }: Brief) => ({
  cycle,
  cycleName,
  unit,
  employee,
  name,
  kind,
  state,
});

export function caseView(context: Context, loaded: Loaded, trainings: readonly Training[]) {
  const { participant, published, result, improvement, supervisor } = loaded;
  const { cycle, cycleName, period, employee, names, confirmed } = participant;
  const rated = result.status === 'rated' ? result : undefined;
  const since = trainings.filter(({ date, state }) => date >= period.start && state !== 'cancelled');
  const facts = {
    confirmedAt: confirmed?.at ?? null,
    publishedAt: published.at,
    trainings: since,
    improvement,
  };
  // Whom the result is open to goes by the cycle; the case may be kept by somebody else since.
  const about = { subject: employee, unit: participant.unit, supervisor: participant.supervisor };
  const supervisorName = improvement?.supervisorName ?? (supervisor === null ? null : names[supervisor]) ?? supervisor;
  return {
    cycle: { id: cycle, name: cycleName, period: period.label },
    employee: briefOf(participant),
    supervisor: supervisor === null ? null : { id: supervisor, name: supervisorName ?? supervisor },
    advised: rated?.improvement ?? null,
    grade: rated?.grade ?? null,
    kind: improvement?.kind ?? null,
    state: improvement?.state ?? null,
    opened: improvement ? { ...improvement.opened } : null,
    plan: improvement?.plan
      ? { ...improvement.plan, steps: improvement.plan.steps.map((step) => ({ ...step })) }
      : null,
    checkIns: (improvement?.checkIns ?? []).map((one) => ({ ...one })),
    reappraisal: improvement?.reappraisal ? { ...improvement.reappraisal } : null,
    closed: improvement?.closed ? { ...improvement.closed } : null,
    evidence:
      context.actor.id === employee
        ? []
        : evidenceOf(facts).map((one) => ({
            ...one,
            opens: one.there ? placeOf(one.kind, context.actor, about) : null,
          })),
    confirmed: confirmed ? { policy: participant.policy.id, version: confirmed.policyVersion } : null,
    trainings: since.map(({ year, course, date, state }) => ({ year, name: course.name, date, state })),
    may: allowedOn(context, loaded),
    version: improvement?.version ?? 0,
  };
}

/** By which right each move is made. */
export const rightOf = {
  begin: 'improvement.keep',
  pass: 'improvement.keep',
  fail: 'improvement.keep',
  close: 'improvement.open',
} as const satisfies Record<ImprovementMove, Action>;

function allowedOn({ actor }: Context, { participant, improvement, supervisor }: Loaded): string[] {
  const { employee: subject, unit } = participant;
  const may = (action: Action) => decide(actor, action, { subject, supervisor, unit }).allowed;
  if (!improvement) return may('improvement.open') ? ['open'] : [];
  return [
    ...(isKept(improvement) && may('improvement.keep') ? ['plan'] : []),
    ...(isKept(improvement) && may('improvement.note') ? ['note'] : []),
    ...improvementMoves.filter((move) => isPossible(improvement, move) && may(rightOf[move])),
  ];
}

const isPossible = (improvement: Stored<ImprovementCase>, move: ImprovementMove) =>
  mayMove(improvementMachine, move, improvement.state) && (move !== 'begin' || improvement.plan !== null);
