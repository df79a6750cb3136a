import { type Action, decide } from '#lib/domain/access/rights.ts';
import { DomainError } from '#lib/domain/error.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { type PromotionAction, promotionMachine } from '#lib/domain/promotion/promotion.ts';
import type { Context, SignedIn } from '../context.ts';
import { recordReading } from '../reading.ts';
import { cycleBriefOf, nameOf } from '../views.ts';
import { type Candidate, loadCandidates } from './load.ts';

/** Per unit who meets the conditions of promotion, each with the facts, and what was decided. */
export async function readPromotions(context: SignedIn, id: string) {
  const { cycle, policy, rule, candidates } = await loadCandidates(context, id);
  const readable = cycle.units.filter(
    (unit) => decide(context.actor, 'promotion.read', approvalFacts(cycle, unit)).allowed,
  );
  if (readable.length === 0) throw new DomainError('forbidden', { reason: 'not-director' });
  await recordReading(context, 'promotions.read', { cycle: id });
  const byUnit = Map.groupBy(candidates, ({ person }) => person.unit);
  return {
    cycle: cycleBriefOf(cycle),
    slots: rule.slots ?? null,
    dimensions: Object.fromEntries(policy.dimensions.map((dimension) => [dimension.id, nameOf(dimension)])),
    units: readable.map((unit) => ({
      unit,
      rows: (byUnit.get(unit) ?? []).map((candidate) => rowOf(context, cycle, candidate)),
    })),
  };
}

export function rowOf({ actor }: Context, cycle: Cycle, { person, result, promotion }: Candidate) {
  const { employee, name, unit, post } = person;
  const { eligible, nominated, tied = false, checks } = result.promotion;
  const { state, nominated: put, decided, recorded, version } = promotion;
  return {
    employee: { id: employee, name, unit, post },
    score: result.score,
    grade: result.grade,
    eligible,
    proposed: nominated,
    tied,
    checks,
    state,
    nominated: put && { ...put },
    decided: decided && { ...decided },
    recorded: recorded && { ...recorded },
    version,
    buttons: promotionActions
      .filter((action) => mayMove(promotionMachine, action, state))
      .map((action) => {
        const decision = decide(actor, rightOf[action], { subject: employee, ...approvalFacts(cycle, unit) });
        return { action, allowed: decision.allowed, why: decision.allowed ? null : decision.why };
      }),
  };
}

const promotionActions = Object.keys(promotionMachine).filter(isAction);

function isAction(name: string): name is PromotionAction {
  return Object.hasOwn(promotionMachine, name);
}

export const rightOf = {
  nominate: 'promotion.nominate',
  withdraw: 'promotion.nominate',
  approve: 'promotion.decide',
  decline: 'promotion.decide',
  record: 'promotion.record',
} as const satisfies Record<PromotionAction, Action>;
