import { useSyncExternalStore } from 'react';

/** Something was done that can be taken back. */
export interface Undoable {
  /** "已保存校准". */
  readonly said: string;
  /** Takes it back; throws `ApiProblem` where that is refused. */
  readonly undo: () => Promise<void>;
}

let offered: (Undoable & { readonly id: number }) | undefined;
let count = 0;
const listeners = new Set<() => void>();

/** Offers it for some seconds, whatever screen is shown; a newer one takes the older one's place. */
export function offerUndo(undoable: Undoable | undefined): void {
  count += 1;
  offered = undoable && { ...undoable, id: count };
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useOffered = () => useSyncExternalStore(listen, () => offered);
