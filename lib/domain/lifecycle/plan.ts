import { formOf } from '../evaluation/form.ts';
import type { Person } from '../organisation/person.ts';
import type { Scheme } from '../policy/scheme.ts';
import { placeOf } from '../schedule/coverage.ts';
import type { Cycle } from './cycle.ts';

/** Who takes part and who rates whom, before anything is written. */
export interface PlannedParticipant {
  readonly person: Person;
  readonly peers: readonly string[];
  /** What the supervisor and the peers are called, as far as they are known. */
  readonly names: Readonly<Record<string, string>>;
  readonly problems: readonly PlanProblem[];
}

/** Each has its sentence in the catalogue of messages. `blocks` keeps the cycle from being announced. */
export interface PlanProblem {
  readonly code: 'no-supervisor' | 'supervisor-unknown' | 'no-bonus-base' | 'too-few-peers';
  readonly blocks: boolean;
}

/**
 * Participants are whom the cycle covers among the people of its units, by id. Peers are participants of the same unit.
 * `known` are the names of everybody who can be named, by id.
 */
export function planOf(
  scheme: Scheme,
  people: readonly Person[],
  known: ReadonlyMap<string, string>,
  { period, units, covers }: Pick<Cycle, 'period' | 'units' | 'covers'>,
): PlannedParticipant[] {
  const taking = people
    .filter((person) => placeOf({ ...covers, units }, person, period) === 'covered')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return taking.map((person) => {
    const peers = peersOf(person, taking, scheme, period.end);
    return { person, peers, names: namesOf(person, peers, known), problems: problemsOf(scheme, person, peers, known) };
  });
}

function namesOf({ supervisor }: Person, peers: readonly string[], known: ReadonlyMap<string, string>) {
  const named = [...(supervisor === null ? [] : [supervisor]), ...peers];
  return Object.fromEntries(
    named.flatMap((id): [string, string][] => {
      const name = known.get(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

/**
 * The next colleagues round the unit's circle: everybody rates and is rated equally often. Whoever has left by the
 * period's end is still rated, but can no longer be asked to rate.
 */
function peersOf(person: Person, taking: readonly Person[], scheme: Scheme, end: string): string[] {
  if (formOf(scheme.calculation, 'peer').length === 0) return [];
  const circle = taking.filter(({ unit }) => unit === person.unit);
  const place = circle.indexOf(person);
  return [...circle.slice(place + 1), ...circle.slice(0, place)]
    .filter(({ id, left }) => id !== person.supervisor && (left === null || left > end))
    .map(({ id }) => id)
    .slice(0, scheme.process.peers.count);
}

function problemsOf(
  scheme: Scheme,
  person: Person,
  peers: readonly string[],
  known: ReadonlyMap<string, string>,
): PlanProblem[] {
  const { calculation } = scheme;
  const problems: PlanProblem[] = [];
  const supervised = formOf(calculation, 'supervisor').length > 0;
  if (supervised && person.supervisor === null) problems.push({ code: 'no-supervisor', blocks: false });
  if (supervised && person.supervisor !== null && !known.has(person.supervisor))
    problems.push({ code: 'supervisor-unknown', blocks: false });
  if (calculation.bonus && person.bonusBase === null) problems.push({ code: 'no-bonus-base', blocks: true });
  if (peers.length < (calculation.raters.peer?.minResponses ?? 0) && formOf(calculation, 'peer').length > 0)
    problems.push({ code: 'too-few-peers', blocks: false });
  return problems;
}
