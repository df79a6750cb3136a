import { useSyncExternalStore } from 'react';

const soon = 5_000;
let reached = true;
let waiting: ReturnType<typeof setTimeout> | undefined;
const heard = new Set<() => void>();

/** Every request tells how it went: a network can be there and the server not, and the other way round on one machine. */
export function wasReached(): void {
  clearTimeout(waiting);
  waiting = undefined;
  turn(true);
}

/** From here on the server is asked now and then, until it answers. */
export function wasMissed(): void {
  waiting ??= setTimeout(() => void look(), soon);
  turn(false);
}

function turn(next: boolean): void {
  if (next === reached) return;
  reached = next;
  for (const tell of heard) tell();
}

async function look(): Promise<void> {
  waiting = undefined;
  if (await answers()) wasReached();
  else wasMissed();
}

/** Whether the server itself is there: a network's own sign-in page does not answer in JSON. */
export async function answers(): Promise<boolean> {
  try {
    const reply = await fetch('/config.json', { cache: 'no-store', signal: AbortSignal.timeout(soon) });
    await reply.json();
    return reply.ok;
  } catch {
    return false;
  }
}

addEventListener('offline', () => void look());
addEventListener('online', () => void look());

/** Told whenever the server comes in or out of reach. */
export function hearReach(tell: () => void): () => void {
  heard.add(tell);
  return () => heard.delete(tell);
}

export const isReached = (): boolean => reached;

/** Whether the server answered last. */
export const useReached = (): boolean => useSyncExternalStore(hearReach, isReached);
