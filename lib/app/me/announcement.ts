import { DomainError } from '#lib/domain/error.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import { hasConfirmed, type Participant } from '#lib/domain/lifecycle/participant.ts';
import type { SignedIn } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf, leadsOf, supervisorNameOf } from '../views.ts';
import { ownPart } from './own-part.ts';

/** What will count for me in a cycle that was announced. */
export async function readAnnouncement(context: SignedIn, id: string) {
  const { cycle, participant } = await load(context, id);
  const scheme = await schemeOf(context, cycle.policy);
  return {
    cycle: cycleBriefOf(cycle),
    dates: { ...cycle.dates },
    policy: { ...cycle.policy, name: scheme.calculation.name },
    calculation: scheme.calculation,
    supervisor: supervisorNameOf(participant),
    leads: leadsOf(participant),
    bonusBase: participant.bonusBase,
    version: participant.version,
    confirmedAt: hasConfirmed(participant, cycle.policy) ? (participant.confirmed?.at ?? null) : null,
    earlier: await earlierOf(context, cycle, participant),
    goals: scheme.process.goals.indicators.length === 0 ? null : goalsStateOf(participant),
  };
}

/** What the person confirmed before a later version came, so that what is new can be shown; and why it came. */
async function earlierOf(context: SignedIn, cycle: Cycle, { confirmed }: Participant) {
  const version = confirmed?.policyVersion ?? cycle.policyChange?.from;
  if (!cycle.policyChange || version === undefined || version === cycle.policy.version) return null;
  const { calculation } = await schemeOf(context, { id: cycle.policy.id, version });
  const { reason, at } = cycle.policyChange;
  return { version, calculation, confirmedAt: confirmed?.at ?? null, reason, changedAt: at };
}

/** How far the agreement on goals has come; nobody has proposed any: a draft of nobody. */
const goalsStateOf = ({ goals }: Participant) => goals ?? { state: 'draft' as const, by: null };

/** Says that I have read it. Missing confirmations are listed for HR; they never block. */
export async function confirmAnnouncement(
  context: SignedIn,
  id: string,
  seen: number,
): Promise<{ confirmedAt: string }> {
  const { cycle, participant } = await load(context, id);
  allow(context, 'announcement.confirm', { subject: participant.employee });
  if (participant.confirmed && hasConfirmed(participant, cycle.policy))
    return { confirmedAt: participant.confirmed.at };
  if (isRepeated(participant, context.request)) return { confirmedAt: context.at };
  if (!['announced', 'open'].includes(cycle.state))
    throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
  expectVersion(participant, seen);
  const confirmed = { at: context.at, policyVersion: cycle.policy.version };
  const next = { ...participant, policy: cycle.policy, confirmed };
  const entry = trace(context, 'announcement.confirm', {
    cycle: id,
    unit: participant.unit,
    subject: participant.employee,
    details: { policyVersion: cycle.policy.version },
  });
  await context.store.commit(entry, [context.store.participantWrite(next, context.request)]);
  return { confirmedAt: context.at };
}

async function load(context: SignedIn, id: string) {
  const cycle = found(await context.store.cycleById(id), 'cycle');
  if (cycle.state === 'planned') throw new DomainError('not-found', { reason: 'cycle' });
  const part = found(await ownPart(context, id), 'participant');
  allow(context, 'announcement.read', { subject: part.participant.employee });
  return { cycle, participant: part.participant };
}
