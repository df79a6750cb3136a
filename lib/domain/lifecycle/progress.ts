import { compareInstants } from '../calendar/instants.ts';
import { type RaterKind, raterKinds } from '../policy/policy.ts';
import type { BlockCode } from './blocked.ts';
import type { Evaluation, EvaluationState } from './evaluation.ts';

/**
 * How many evaluations of one kind were handed in, declined or lapsed, and how many are open, by when they are due: so a
 * day that passes makes some late without anything being counted again.
 */
export interface KindTally {
  readonly submitted: number;
  readonly declined: number;
  readonly lapsed: number;
  /** By the instant at which they are due. */
  readonly open: Readonly<Record<string, number>>;
}

export type KindTallies = Readonly<Partial<Record<RaterKind, KindTally>>>;

/** How far some people's evaluations are. */
export interface Tally {
  readonly people: number;
  readonly kinds: KindTallies;
  /** Customers' answers. */
  readonly customers: number;
  /** How many people something keeps from being scored, by what it is; a person may count under several. */
  readonly blocked: Readonly<Partial<Record<BlockCode, number>>>;
  /** How many people are blocked, each once. */
  readonly stuck: number;
}

/** One unit's part of a cycle, counted: by supervisor, `''` where somebody has none. */
export interface UnitTally {
  readonly unit: string;
  readonly teams: Readonly<Record<string, Tally>>;
  /** Supervisors who are asked for something and have left. */
  readonly gone: readonly string[];
  /** As of when. */
  readonly at: string;
}

/** In which column an evaluation is counted; a voided one is no longer asked for. */
const columns = {
  requested: 'open',
  draft: 'open',
  submitted: 'submitted',
  declined: 'declined',
  lapsed: 'lapsed',
  voided: null,
} as const satisfies Record<EvaluationState, 'open' | 'submitted' | 'declined' | 'lapsed' | null>;

/** What is counted of an evaluation. */
export type Counted = Pick<Evaluation, 'kind' | 'state' | 'dueAt'>;

const nothing: KindTally = { submitted: 0, declined: 0, lapsed: 0, open: {} };
export const emptyTally: Tally = { people: 0, kinds: {}, customers: 0, blocked: {}, stuck: 0 };

function one({ kind, state, dueAt }: Counted, by: 1 | -1): KindTallies {
  const column = columns[state];
  if (column === null) return {};
  return { [kind]: column === 'open' ? { ...nothing, open: { [dueAt]: by } } : { ...nothing, [column]: by } };
}

export const tallyOf = (evaluations: readonly Counted[]): KindTallies =>
  evaluations.map((evaluation) => one(evaluation, 1)).reduce(addKinds, {});

/** What one evaluation's change changes: before it was asked for, and after it was taken away, there is none. */
export const changeOf = (before: Counted | undefined, after: Counted | undefined): KindTallies =>
  addKinds(before ? one(before, -1) : {}, after ? one(after, 1) : {});

/** Both together, in one form however they came about: what comes to nothing is left out. */
export function addKinds(a: KindTallies, b: KindTallies): KindTallies {
  const sums = raterKinds.map((kind) => [kind, addKind(a[kind] ?? nothing, b[kind] ?? nothing)] as const);
  return Object.fromEntries(sums.filter(([, sum]) => !isNothing(sum)));
}

const addKind = (a: KindTally, b: KindTally): KindTally => ({
  submitted: a.submitted + b.submitted,
  declined: a.declined + b.declined,
  lapsed: a.lapsed + b.lapsed,
  open: addNumbers(a.open, b.open),
});

const isNothing = ({ submitted, declined, lapsed, open }: KindTally) =>
  submitted === 0 && declined === 0 && lapsed === 0 && Object.keys(open).length === 0;

type Numbers = Readonly<Record<string, number>>;

function addNumbers(a: Numbers, b: Numbers): Numbers {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]).filter(([, sum]) => sum !== 0),
  );
}

export const addTallies = (a: Tally, b: Tally): Tally => ({
  people: a.people + b.people,
  kinds: addKinds(a.kinds, b.kinds),
  customers: a.customers + b.customers,
  blocked: addNumbers(a.blocked, b.blocked),
  stuck: a.stuck + b.stuck,
});

/** `due` are all that were asked for; `out` was declined or has lapsed. */
export interface Counts {
  readonly due: number;
  readonly done: number;
  readonly late: number;
  readonly open: number;
  readonly out: number;
}

const noCounts: Counts = { due: 0, done: 0, late: 0, open: 0, out: 0 };

/** How a kind stands at an instant. */
function countsAt({ submitted, declined, lapsed, open }: KindTally, at: string): Counts {
  const waiting = Object.entries(open);
  const sum = (some: typeof waiting) => some.reduce((total, [, count]) => total + count, 0);
  const late = sum(waiting.filter(([dueAt]) => compareInstants(dueAt, at) <= 0));
  const all = sum(waiting);
  const out = declined + lapsed;
  return { due: submitted + out + all, done: submitted, late, open: all - late, out };
}

const addCounts = (a: Counts, b: Counts): Counts => ({
  due: a.due + b.due,
  done: a.done + b.done,
  late: a.late + b.late,
  open: a.open + b.open,
  out: a.out + b.out,
});

/** How some people stand at an instant, by kind and altogether. Kinds that nobody was asked for are left out. */
export function standingOf(kinds: KindTallies, at: string) {
  const counted = raterKinds.flatMap((kind) => {
    const tally = kinds[kind];
    return tally ? [[kind, countsAt(tally, at)] as const] : [];
  });
  return {
    total: counted.map(([, counts]) => counts).reduce(addCounts, noCounts),
    kinds: Object.fromEntries(counted) as Partial<Record<RaterKind, Counts>>,
  };
}

/** Whatever a group may be told: how many of each unit are done and late, and nobody's name. */
export const progressInCounts = (units: readonly UnitTally[], at: string) =>
  units.map(({ unit, teams }) => {
    const all = Object.values(teams).reduce(addTallies, emptyTally);
    return { unit, people: all.people, ...standingOf(all.kinds, at) };
  });
