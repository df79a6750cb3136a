import { formOf } from '../evaluation/form.ts';
import { isUnpaidLeaver } from '../incentives/leaver.ts';
import { bonusBaseOf } from '../organisation/bonus-base.ts';
import { absentDaysIn } from '../organisation/leave.ts';
import type { Person } from '../organisation/person.ts';
import type { PeriodKind } from '../policy/policy.ts';
import type { Scheme } from '../policy/scheme.ts';
import { placeOf } from '../schedule/coverage.ts';
import type { Cycle } from './cycle.ts';
import { askedLeads, type Lead } from './participant.ts';
import { standingIn } from './standing.ts';
import { allTeams, rankedIn } from './teams.ts';

/** Who takes part and who rates whom, before anything is written. */
export interface PlannedParticipant {
  /** With the unit that ranks them, and the post and the supervisor that the whole period gives, not those of the day. */
  readonly person: Person;
  /** The unit in which they worked. */
  readonly team: string;
  readonly leads: readonly Lead[];
  /** The calendar days of leave that take away from the bonus. */
  readonly absentDays: number;
  /** What the bonus of such a period is counted from; `null` where nobody has set it. */
  readonly bonusBase: number | null;
  readonly peers: readonly string[];
  /** What the supervisor and the peers are called, as far as they are known. */
  readonly names: Readonly<Record<string, string>>;
  readonly problems: readonly PlanProblem[];
}

/** Each has its sentence in the catalogue of messages. `blocks` keeps the cycle from being announced. */
export interface PlanProblem {
  readonly code:
    | 'no-supervisor'
    | 'supervisor-unknown'
    | 'supervisor-left'
    | 'no-bonus-base'
    | 'no-annual-base'
    | 'too-few-peers'
    | 'no-approver';
  readonly blocks: boolean;
}

/** What has to be known of whoever is named: also of those who do not take part. */
export type Known = ReadonlyMap<string, Pick<Person, 'name' | 'left'>>;

/**
 * Participants are whom the cycle covers among the people who worked in its units, by id. Peers are those who worked in
 * the same unit, wherever they are ranked.
 */
export function planOf(
  scheme: Scheme,
  people: readonly Person[],
  known: Known,
  cycle: Pick<Cycle, 'period' | 'units' | 'teams' | 'covers' | 'byHand'>,
): PlannedParticipant[] {
  const { period, covers, byHand = [] } = cycle;
  const units = allTeams(cycle);
  const isGone = (id: string) => hasLeftBy(known.get(id), period.end);
  const taking = people
    .map((person) => {
      const { leads, team, ...place } = standingIn(person, period, isGone, (unit) => rankedIn(cycle, unit) ?? unit);
      return { person: { ...person, ...place }, team, leads };
    })
    .filter(({ person, team }) => {
      const hand = byHand.find(({ employee }) => employee === person.id)?.what;
      const place = placeOf({ ...(hand === 'added' ? everybody : covers), units }, { ...person, unit: team }, period);
      return place === 'covered' && hand !== 'removed';
    })
    .toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const circles = Map.groupBy(taking, ({ team }) => team);
  return taking.map(({ person, team, leads }) => {
    const circle = (circles.get(team) ?? []).map((one) => one.person);
    const raters = askedLeads({ supervisor: person.supervisor, leads }).map(({ id }) => id);
    const peers = peersOf({ person, raters }, circle, scheme, period.end);
    const names = namesOf([...raters, ...leads.map(({ id }) => id), ...peers], known);
    const problems = problemsOf(scheme, { person, raters, peers }, known, period.end);
    const bonusBase = isUnpaidLeaver(scheme.process, person, period)
      ? 0
      : bonusBaseOf(person, scheme.calculation.period);
    const absentDays = absentDaysIn(person, period, scheme.process.absentLeave);
    return { person, team, leads, absentDays, bonusBase, peers, names, problems };
  });
}

/** Whoever HR added takes part whatever the post and the time served. */
const everybody = { posts: [], employment: 'all', minServiceMonths: 0 } as const;

const hasLeftBy = (person: Pick<Person, 'left'> | undefined, day: string): boolean =>
  person !== undefined && person.left !== null && person.left <= day;

function namesOf(named: readonly string[], known: Known): Record<string, string> {
  return Object.fromEntries(
    named.flatMap((id): [string, string][] => {
      const name = known.get(id)?.name;
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

interface Rated {
  readonly person: Person;
  /** Who rates as supervisor. */
  readonly raters: readonly string[];
}

/**
 * The next colleagues round the unit's circle: everybody rates and is rated equally often. Whoever has left by the
 * period's end is still rated, but can no longer be asked to rate.
 */
function peersOf({ person, raters }: Rated, circle: readonly Person[], scheme: Scheme, end: string): string[] {
  if (formOf(scheme.calculation, 'peer').length === 0) return [];
  const place = circle.indexOf(person);
  return [...circle.slice(place + 1), ...circle.slice(0, place)]
    .filter(({ id, left }) => !raters.includes(id) && (left === null || left > end))
    .map(({ id }) => id)
    .slice(0, scheme.process.peers.count);
}

function problemsOf(
  scheme: Scheme,
  { person, raters, peers }: Rated & { readonly peers: readonly string[] },
  known: Known,
  end: string,
): PlanProblem[] {
  const { calculation } = scheme;
  const problems: PlanProblem[] = [];
  if (formOf(calculation, 'supervisor').length > 0) {
    if (raters.length === 0) problems.push({ code: 'no-supervisor', blocks: false });
    if (raters.some((id) => !known.has(id))) problems.push({ code: 'supervisor-unknown', blocks: false });
    if (raters.some((id) => hasLeftBy(known.get(id), end))) problems.push({ code: 'supervisor-left', blocks: false });
  }
  if (calculation.bonus && bonusBaseOf(person, calculation.period) === null) problems.push(noBase(calculation.period));
  if (peers.length < (calculation.raters.peer?.minResponses ?? 0) && formOf(calculation, 'peer').length > 0)
    problems.push({ code: 'too-few-peers', blocks: false });
  return problems;
}

const noBase = (period: PeriodKind): PlanProblem =>
  period === 'year' ? { code: 'no-annual-base', blocks: true } : { code: 'no-bonus-base', blocks: true };
