import { decide } from '#lib/domain/access/rights.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import type { Case } from '#lib/domain/lifecycle/case.ts';
import {
  type ClosedCorrection,
  type CorrectionAction,
  correctionMachine,
} from '#lib/domain/lifecycle/closed-correction.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { DomainError } from '#lib/domain/error.ts';
import type { Context, SignedIn } from '../context.ts';
import { found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf } from '../views.ts';
import { rightOf } from './decide.ts';
import { gradesOf } from './load.ts';

/** The corrections of a cycle in the units that the reader answers for, but their own. */
export async function readCorrections(context: SignedIn, id: string) {
  const { store, actor } = context;
  const [read, cases] = await Promise.all([store.cycleById(id), store.casesOf(id)]);
  const cycle = found(read, 'cycle');
  const readable = new Set(
    cycle.units.filter((unit) => decide(actor, 'bonus.read', approvalFacts(cycle, unit)).allowed),
  );
  if (readable.size === 0) throw new DomainError('forbidden', { reason: 'not-director' });
  await recordReading(context, 'corrections.read', { cycle: id });
  const { calculation } = await schemeOf(context, cycle.policy);
  const listed = cases.filter(({ unit, employee }) => readable.has(unit) && employee !== actor.id);
  return {
    cycle: cycleBriefOf(cycle),
    version: cycle.version,
    currency: cycle.currency,
    grades: gradesOf(calculation),
    maxScore: calculation.maxScore,
    pays: calculation.bonus !== undefined,
    items: listed.flatMap((one) => (one.corrections ?? []).map((correction) => rowOf(context, cycle, one, correction))),
  };
}

function rowOf({ actor }: Context, cycle: Cycle, one: Case, correction: ClosedCorrection) {
  const { employee, name, unit, post } = one;
  const facts = { ...approvalFacts(cycle, unit), subject: employee, asker: correction.entered.by };
  const { decided, released, entered, ...said } = correction;
  return {
    ...said,
    employee: { id: employee, name, unit, post },
    entered: { by: entered.name, at: entered.at },
    decided: decided && { by: decided.name, at: decided.at, reason: decided.reason },
    releasedAt: released?.at ?? null,
    buttons: actions
      .filter((action) => mayMove(correctionMachine, action, correction.state))
      .map((action) => {
        const decision = decide(actor, rightOf[action], facts);
        return { action, allowed: decision.allowed, why: decision.allowed ? null : decision.why };
      }),
  };
}

const actions = ['approve', 'decline', 'release'] as const satisfies readonly CorrectionAction[];

/** What the person, and whoever reads their result, is shown beneath it. */
export const shownCorrections = (all: readonly ClosedCorrection[] | undefined) =>
  (all ?? []).flatMap(({ id, wrong, score, grade, difference, released }) =>
    released ? [{ id, wrong, score, grade, difference, at: released.at }] : [],
  );
