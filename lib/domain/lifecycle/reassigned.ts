import type { Person } from '../organisation/person.ts';
import type { Problem } from '../policy/problem.ts';
import type { Evaluation } from './evaluation.ts';
import type { Participant } from './participant.ts';

/** That an evaluation was given to another rater, from whom and why. */
export interface Reassigned {
  readonly from: string;
  readonly at: string;
  readonly reason: string;
}

interface Around {
  readonly id: string;
  readonly part: { readonly evaluations: readonly Evaluation[] };
  readonly evaluation: Evaluation;
  readonly today: string;
}

/** Why somebody cannot take an evaluation over. */
export function raterProblems(person: Person | undefined, { id, part, evaluation, today }: Around): Problem[] {
  const problem = (code: string) => [{ path: 'rater', code, params: { id, name: person?.name ?? id } }];
  if (evaluation.kind === 'self') return problem('rater.own-form');
  if (person === undefined) return problem('rater.unknown');
  if (person.id === evaluation.employee) return problem('rater.self');
  if (person.left !== null && person.left < today) return problem('rater.left');
  return part.evaluations.some(({ rater }) => rater === person.id) ? problem('rater.already') : [];
}

/** The participant with another rater in the place of the one before: whoever rates as supervisor is one in this cycle. */
export function withRater<P extends Participant>(
  participant: P,
  { kind, rater: before }: Pick<Evaluation, 'kind' | 'rater'>,
  heir: Pick<Person, 'id' | 'name'>,
): P {
  const names = { ...participant.names, [heir.id]: heir.name };
  const instead = (id: string) => (id === before ? heir.id : id);
  if (kind === 'peer') return { ...participant, names, peers: participant.peers.map(instead) };
  const { supervisor } = participant;
  const leads = participant.leads.map((lead) =>
    lead.id === before && lead.weight > 0 ? { ...lead, id: heir.id, why: 'instead' as const } : lead,
  );
  return { ...participant, names, leads, supervisor: supervisor === null ? heir.id : instead(supervisor) };
}
