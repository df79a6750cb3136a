import type { Text } from '#lib/contract/text.ts';
import type { Effect } from '#lib/domain/schedule/ticks.ts';
import { loadConfig } from './config.ts';
import { newEpoch } from './epoch.ts';
import { offline, problemOf } from './problem.ts';
import { queries } from './queries.ts';
import { session } from './session.ts';
import { signInSilently } from './sign-in.ts';

/** Where the clock of one machine stands. */
export interface Standing {
  /** ISO 8601 in UTC. */
  now: string;
  /** What the schedules bring next. */
  next: { at: string; cycle: { id: string; name: Text }; effect: Effect } | null;
}

/** What time did on the way. */
export interface Happened {
  moves: readonly { action: string; cycle: { id: string; name: Text } }[];
  /** Notices by kind. */
  told: Readonly<Record<string, number>>;
}

interface Lived extends Standing {
  daysLeft: number;
  happened: Happened;
}

async function asked<Reply>(init?: RequestInit): Promise<Reply> {
  const reply = await fetch('/local/clock', init).catch(() => {
    throw offline();
  });
  if (!reply.ok) throw await problemOf(reply);
  const answer: Reply = await reply.json();
  return answer;
}

export const readClock = (): Promise<Standing> => asked<Standing>();

/**
 * Lives until a moment, day by day, each told to `onDay`; stops where the signal says so, at the end of a day. Then
 * everything on the page is read anew, by a token that is good for the new time.
 */
export async function live(
  until: string,
  onDay: (standing: Standing, daysLeft: number) => void,
  signal: AbortSignal,
): Promise<Happened> {
  const days: Happened[] = [];
  try {
    for (let left = 1; left > 0 && !signal.aborted;) {
      const day = await asked<Lived>({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ until, atMostDays: 1 }),
      });
      days.push(day.happened);
      left = day.daysLeft;
      onDay(day, left);
    }
  } finally {
    if (days.length > 0) await readAnew();
  }
  return {
    moves: days.flatMap(({ moves }) => moves),
    told: days.reduce<Record<string, number>>((sum, { told }) => added(sum, told), {}),
  };
}

const added = (sum: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>) =>
  Object.entries(more).reduce((all, [kind, count]) => ({ ...all, [kind]: (all[kind] ?? 0) + count }), { ...sum });

async function readAnew(): Promise<void> {
  const person = session()?.person;
  await Promise.all([loadConfig(), person === undefined ? undefined : signInSilently(person)]);
  newEpoch();
  await queries.invalidateQueries();
}
