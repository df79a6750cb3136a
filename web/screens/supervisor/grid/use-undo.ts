import { useRef, useState } from 'react';

/** A rating that was changed, with what stood there before. */
export interface Rated {
  readonly person: string;
  readonly item: string;
  readonly before: number | null;
}

/** The ratings of this visit, the newest last: as many steps back as were made. */
export function useUndo() {
  const done = useRef<readonly Rated[]>([]);
  const [steps, setSteps] = useState(0);
  const set = (next: readonly Rated[]) => {
    done.current = next;
    setSteps(next.length);
  };
  return {
    steps,
    /** What is typed in several keys ("1", "0") is one step. */
    push: (rated: Rated, typed: boolean) => {
      const last = done.current.at(-1);
      if (typed && last?.person === rated.person && last.item === rated.item) return;
      set([...done.current, rated]);
    },
    /** The newest that still can be taken back. */
    pop: (can: (rated: Rated) => boolean): Rated | undefined => {
      const place = done.current.findLastIndex(can);
      const last = done.current[place];
      set(done.current.slice(0, Math.max(place, 0)));
      return last;
    },
    /** Of somebody whose ratings were replaced by those made elsewhere nothing is taken back. */
    forget: (person: string) => set(done.current.filter((rated) => rated.person !== person)),
  };
}
