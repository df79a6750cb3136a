import type { Appeal } from './appeal.ts';
import type { Cycle } from './cycle.ts';
import type { ResultRecord } from './result.ts';
import type { Machine } from './transition.ts';

export const publicationStates = ['published', 'recalled', 'signed-off'] as const;
export type PublicationState = (typeof publicationStates)[number];

/**
 * The results of one unit in a published cycle. What is wrong in all of them, figures imported wrongly, say, is mended as
 * in review, signed off and published again; nothing else of the cycle waits for it. Where grades are shared out over all
 * units together, they take every step together.
 */
export const publicationMachine = {
  recall: { from: ['published'], to: 'recalled', who: 'hr', reason: true },
  signOff: { from: ['recalled'], to: 'signed-off', who: 'hr' },
  /** By whatever is decided since: it was given for other scores. */
  takeSignOffBack: { from: ['signed-off'], to: 'recalled', who: 'hr' },
  publish: { from: ['signed-off'], to: 'published', who: 'hr' },
} as const satisfies Machine<PublicationState>;

/** A unit whose results HR took back, until they are published again. */
export interface Recalled {
  readonly state: Exclude<PublicationState, 'published'>;
  /** A step of many writes that has begun: asking for it again goes on where it stopped. */
  readonly moving: 'recall' | 'publish' | null;
  readonly at: string;
  readonly by: string;
  readonly name: string;
  /** Everybody in the unit reads it. */
  readonly reason: string;
  /** When publishing it again began: from then on its terms are counted. */
  readonly publishedAt?: string;
  /** Where grades are shared out over all units together; absent where the unit was recalled alone. */
  readonly group?: Group;
}

/** Units that are recalled, signed off and published again together: the grades of each depend on all the others. */
interface Group {
  /** Whose results were wrong. */
  readonly wrong: string;
  readonly units: readonly string[];
}

/** What was published once and taken back, kept with the result. */
export interface TakenBack {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly publishedAt: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly bonus: number | null;
  readonly acknowledgedAt: string | null;
  /** One that was dismissed or withdrawn: against the new result there can be another. */
  readonly appeal?: Appeal;
}

interface Of extends Pick<Cycle, 'state'> {
  readonly recalled?: Readonly<Record<string, Pick<Recalled, 'state' | 'moving'>>>;
}

export const publicationOf = ({ recalled }: Of, unit: string): PublicationState =>
  recalled?.[unit]?.state ?? 'published';

/** Whether decisions about the unit's results are taken: in review, and while HR mends what was recalled. */
export function isMended({ state, recalled }: Of, unit: string): boolean {
  const known = recalled?.[unit];
  return state === 'review' || (known !== undefined && known.moving === null);
}

/** The units that go with a recalled one through sign-off and publishing, itself among them. */
export const goingWith = ({ recalled }: Pick<Cycle, 'recalled'>, unit: string): readonly string[] =>
  recalled?.[unit]?.group?.units ?? [unit];

/** The cycle with what holds of some of its units now; `null`: they are published again. */
export function withUnits<C extends Pick<Cycle, 'recalled'>>(
  cycle: C,
  units: readonly string[],
  now: Recalled | null,
): C {
  const others = Object.entries(cycle.recalled ?? {}).filter(([one]) => !units.includes(one));
  const these = now ? units.map((unit) => [unit, now] as const) : [];
  return { ...cycle, recalled: Object.fromEntries([...others, ...these]) };
}

/** The cycle after something was decided about a unit: the sign-off that was given before no longer holds. */
export function withoutUnitSignOff<C extends Pick<Cycle, 'recalled'>>(cycle: C, unit: string): C {
  const known = cycle.recalled?.[unit];
  return known ? withUnits(cycle, goingWith(cycle, unit), { ...known, state: 'recalled' }) : cycle;
}

/** The result as it was before it was published, with what was published kept beside. */
export function takenBack(
  record: ResultRecord,
  { at, by, reason }: Pick<Recalled, 'at' | 'by' | 'reason'>,
): ResultRecord {
  const { published, acknowledgedAt, appeal, recalls = [], ...rest } = record;
  if (!published) return record;
  const { result } = published;
  const rated = result.status === 'rated' ? result : undefined;
  const kept: TakenBack = {
    at,
    by,
    reason,
    publishedAt: published.at,
    score: rated?.score ?? null,
    grade: rated?.grade ?? null,
    bonus: rated?.bonus ?? null,
    acknowledgedAt,
    ...(appeal && { appeal }),
  };
  return { ...rest, published: null, acknowledgedAt: null, recalls: [...recalls, kept] };
}
