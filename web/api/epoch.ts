import { useSyncExternalStore } from 'react';

let epoch = 0;
const heard = new Set<() => void>();

const subscribe = (tell: () => void) => {
  heard.add(tell);
  return () => heard.delete(tell);
};

/** Another number once the clock was moved: whatever says how long something takes is drawn anew. */
export const useEpoch = (): number => useSyncExternalStore(subscribe, () => epoch);

export function newEpoch(): void {
  epoch += 1;
  for (const tell of heard) tell();
}
