import type { Cycle } from '../lifecycle/cycle.ts';
import type { Evaluation } from '../lifecycle/evaluation.ts';
import type { RoleBook, RoleRequest } from '../organisation/roles.ts';

/** What whole units are told. */
export const tellings = [
  'announced',
  'opened',
  'published',
  'to-approve',
  'returned',
  'released',
  'recalled',
  'republished',
] as const;

/** What the people of one unit are told together: a piece small enough to be done at once, whatever the cycle's size. */
export interface Telling {
  readonly what: (typeof tellings)[number];
  readonly cycle: string;
  readonly unit: string;
}

/** What follows from a change of a cycle. */
export interface Following {
  readonly tell: readonly Telling[];
  /**
   * `renew` its schedules; or also `live` it, where its dates were moved: what is due by them happens at once. A new
   * cycle and a person's own move are left to the person and the clock.
   */
  readonly time: 'renew' | 'live' | null;
}

const toldOfState: Partial<Readonly<Record<Cycle['state'], Telling['what']>>> = {
  announced: 'announced',
  open: 'opened',
  published: 'published',
};

const toldOfRun: Partial<Readonly<Record<Cycle['runStates'][string], Telling['what']>>> = {
  calculated: 'to-approve',
  returned: 'returned',
  released: 'released',
};

/** Without a `before` it says all that should have been told of the cycle as it stands: from that it can be made up for. */
export function followCycle(before: Cycle | undefined, after: Cycle): Following {
  const { id: cycle, units, state, runStates, recalled, republished } = after;
  const entered = before?.state === state ? undefined : toldOfState[state];
  const ofUnit = (unit: string): Telling[] => {
    const now = runStates[unit];
    const decided = now === undefined || now === before?.runStates[unit] ? undefined : toldOfRun[now];
    const taken = recalled?.[unit]?.at === before?.recalled?.[unit]?.at ? undefined : ('recalled' as const);
    const back = republished?.[unit] === before?.republished?.[unit] ? undefined : ('republished' as const);
    return [entered, decided, recalled?.[unit] && taken, back].flatMap((what) =>
      what === undefined ? [] : [{ what, cycle, unit }],
    );
  };
  return { tell: units.flatMap(ofUnit), time: timeOf(before, after) };
}

function timeOf(before: Cycle | undefined, after: Cycle): Following['time'] {
  if (before === undefined || before.state !== after.state) return 'renew';
  const known = new Map(Object.entries(before.dates));
  const now = Object.entries(after.dates);
  const isMoved = known.size !== now.length || now.some(([name, day]) => known.get(name) !== day);
  return isMoved || before.calendar !== after.calendar ? 'live' : null;
}

/** Given back to its rater: the rater is told, and whom it is about. */
export const wasReopened = (before: Evaluation | undefined, after: Evaluation): boolean =>
  after.state === 'draft' && after.reopenedAt !== undefined && after.reopenedAt !== before?.reopenedAt;

/** The changes of roles that wait since. */
export const newlyWaiting = (before: RoleBook | undefined, after: RoleBook): readonly RoleRequest[] =>
  after.waiting.filter(({ id }) => before?.waiting.every((known) => known.id !== id) ?? true);
