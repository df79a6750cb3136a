import { DomainError } from '#lib/domain/error.ts';
import type { SignedIn } from '../context.ts';
import { allow, expectVersion, found, isRepeated, trace } from '../guard.ts';
import { schemeOf } from '../scheme.ts';
import { cycleBriefOf, supervisorNameOf } from '../views.ts';

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
    bonusBase: participant.bonusBase,
    version: participant.version,
    confirmedAt: participant.confirmed?.at ?? null,
  };
}

/** Says that I have read it. Missing confirmations are listed for HR; they never block. */
export async function confirmAnnouncement(
  context: SignedIn,
  id: string,
  seen: number,
): Promise<{ confirmedAt: string }> {
  const { cycle, participant } = await load(context, id);
  allow(context, 'announcement.confirm', { subject: participant.employee });
  if (participant.confirmed) return { confirmedAt: participant.confirmed.at };
  if (isRepeated(participant, context.request)) return { confirmedAt: context.at };
  if (!['announced', 'open'].includes(cycle.state))
    throw new DomainError('wrong-state', { reason: 'cycle-state', params: { state: cycle.state } });
  expectVersion(participant, seen);
  const next = { ...participant, confirmed: { at: context.at, policyVersion: cycle.policy.version } };
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
  const part = found(await context.store.personPart(id, context.person.unit, context.actor.id), 'participant');
  allow(context, 'announcement.read', { subject: part.participant.employee });
  return { cycle, participant: part.participant };
}
