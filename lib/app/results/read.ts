import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import type { Actor } from '#lib/domain/access/rights.ts';
import { monthsBehind } from '#lib/domain/calculation/months.ts';
import { receiptFrom } from '#lib/domain/calculation/receipt-of.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import { DomainError } from '#lib/domain/error.ts';
import { approvalFacts } from '#lib/domain/incentives/approvers.ts';
import { isUnpaidLeaver } from '#lib/domain/incentives/leaver.ts';
import { reductionsOf } from '#lib/domain/incentives/reductions.ts';
import type { TakenBack } from '#lib/domain/lifecycle/recall.ts';
import { resultStateOf } from '#lib/domain/lifecycle/result.ts';
import { rankedIn } from '#lib/domain/lifecycle/teams.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import type { SignedIn } from '../context.ts';
import { allow, found, trace } from '../guard.ts';
import { policyWithMoney } from '../review/calculate.ts';
import { schemeOf } from '../scheme.ts';
import { reopenedBecause, saidInReview } from '../second-review/view.ts';
import { shownCorrections } from '../corrections/read.ts';
import { refuseRecalled } from '../recall/refuse.ts';
import { briefOf, cycleBriefOf, goalsIn, historyOf, monthsIn, supervisorNameOf } from '../views.ts';
import { appealByOf, appealOf, bonusIn, furtherOf, mayAppeal } from './appealed.ts';
import { entriesUpTo, entryBefore } from './history.ts';

interface At {
  readonly cycle: string;
  readonly employee: string;
  /** Where the person took part; one's own unit is known. */
  readonly unit: string | undefined;
}

/** A published result with its receipt. Whoever reads somebody else's leaves a trace. */
export async function readResult(context: SignedIn, at: At) {
  const { cycle, part } = await loadResult(context, at);
  const { participant, result, evaluations } = part;
  const record = found(result, 'result');
  const published = found(record.published ?? undefined, 'result');
  const { result: shown, inputs } = record.revised ?? published;
  const scheme = await schemeOf(context, cycle.policy);
  const policy = policyWithMoney(cycle, scheme);
  const own = at.employee === context.actor.id;
  if (!own)
    await context.store.commit(
      trace(context, 'result.read', { cycle: cycle.id, unit: participant.unit, subject: at.employee }),
      [],
    );
  const entries = own ? entriesUpTo(context.history.entries, cycle.id) : [];
  const entry = entries.find((one) => one.cycle === cycle.id);
  const before = entryBefore(entries, cycle);
  const state = resultStateOf(record, cycle.runStates[participant.unit]);
  const appealBy = appealByOf(published, scheme.process, context.timeZone);
  return {
    cycle: cycleBriefOf(cycle),
    employee: briefOf(participant),
    state,
    version: record.version,
    publishedAt: published.at,
    acknowledgedAt: record.acknowledgedAt,
    acknowledgeBy: entry?.acknowledgeBy ? entry.acknowledgeBy : null,
    policyVersion: cycle.policy.version,
    policy,
    receipt: receiptFrom(policy, inputs, readerOf(context.actor, at.employee)),
    result: shown,
    appealBy,
    mayAppeal: own && cycle.state === 'published' && mayAppeal(record, state, appealBy, context.at),
    appeal:
      record.appeal && readsAppeal(context.actor, at.employee)
        ? { ...appealOf(record.appeal), text: record.appeal.text }
        : null,
    before: record.revised ? beforeOf(published.result) : null,
    further: furtherOf(record),
    recalls: (record.recalls ?? []).map(recalledBefore),
    corrections: shownCorrections(record.corrections),
    months: monthsIn({
      ...monthsBehind(policy, cycle.period, { employee: part.figures }),
      ...published.unitMonths,
    }),
    goals: goalsIn(published.goals ?? {}),
    payMonth: cycle.payMonth,
    currency: cycle.currency,
    indicators: scheme.display.indicators,
    supervisorName: supervisorNameOf(participant),
    reopened: evaluations.flatMap((evaluation) => {
      const reason = reopenedBecause(evaluation);
      return evaluation.kind === 'peer' || reason === null ? [] : [{ kind: evaluation.kind, reason }];
    }),
    secondReviews: saidInReview(evaluations),
    supervisorComments: [...published.comments],
    showRank: scheme.display.rank,
    hiddenMeans: readerOf(context.actor, at.employee) === 'office' ? [] : hiddenMeans(scheme.display),
    history: historyOf(entries),
    previous: before ? { ...before, points: { ...before.points } } : null,
    unpaidLeaver: isUnpaidLeaver(scheme.process, participant, cycle.period),
    bonus: bonusIn(record, state),
    mainRun: cycle.runStates[participant.unit] ?? null,
    reductions: reductionsOf({ policy, process: scheme.process, inputs }, shown),
  };
}

/** What the person said is for them and for whoever decides, not for the supervisor whom it may be about. */
const readsAppeal = ({ id, roles }: Actor, employee: string) =>
  id === employee || roles.includes('hr') || roles.includes('auditor');

const beforeOf = (result: Result) =>
  result.status === 'rated'
    ? { score: result.score, grade: result.grade, bonus: result.bonus ?? null }
    : { score: null, grade: null, bonus: null };

const recalledBefore = ({ publishedAt, at, reason, score, grade, bonus }: TakenBack) => ({
  publishedAt,
  at,
  reason,
  score,
  grade,
  bonus,
});

/** The switches are for the people rated, not for whoever has to check the figures. */
const hiddenMeans = ({ peerMean, customerMean }: Scheme['display']) => [
  ...(peerMean ? [] : (['peer'] as const)),
  ...(customerMean ? [] : (['customer'] as const)),
];

/** @throws DomainError `not-found` where there is no such result, or it is not published. */
export async function loadResult(
  context: SignedIn,
  at: At,
  action: 'result.read' | 'result.acknowledge' = 'result.read',
) {
  const cycle = found(await context.store.cycleById(at.cycle), 'cycle');
  const own = context.history.entries.find((entry) => entry.cycle === at.cycle);
  const home = own?.unit ?? rankedIn(cycle, context.person.unit) ?? context.person.unit;
  const unit = at.unit ?? (at.employee === context.actor.id ? home : undefined);
  const part = found(
    unit === undefined ? undefined : await context.store.personPart(at.cycle, unit, at.employee),
    'result',
  );
  const published = hasResults(cycle);
  const { supervisor } = part.participant;
  const facts = approvalFacts(cycle, part.participant.unit);
  allow(context, action, { subject: at.employee, supervisor, ...facts, published });
  refuseRecalled(cycle, part.participant.unit);
  if (!published || !part.result?.published) throw new DomainError('not-found', { reason: 'result' });
  return { cycle, part };
}

/** Where few share a pool, HR's and the auditor's receipt holds its sums, everybody else's does not: nor the director's. */
export function readerOf({ id, roles }: Actor, employee: string): 'person' | 'office' {
  return id !== employee && (roles.includes('hr') || roles.includes('auditor')) ? 'office' : 'person';
}
