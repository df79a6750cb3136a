import type { Facts } from '#lib/domain/access/rights.ts';
import { askedLeads, type Participant } from '#lib/domain/lifecycle/participant.ts';

/** What the right to see a team reads of one of its people. */
export function ledFacts(participant: Participant): Pick<Facts, 'supervisor' | 'leads'> {
  return { supervisor: participant.supervisor, leads: askedLeads(participant).map(({ id }) => id) };
}

/** Whether somebody is, or rates as, a participant's supervisor. */
export function isLedBy(participant: Participant, id: string): boolean {
  return participant.supervisor === id || askedLeads(participant).some((lead) => lead.id === id);
}
