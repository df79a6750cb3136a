import { useEffect, useRef, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { type Happened, live, type Standing } from '../../api/time-machine.ts';

export interface LivingState {
  readonly state: 'still' | 'living' | 'stopping';
  /** Where it stands by now, and what there was to go at first and is yet, in days. */
  readonly standing: Standing | undefined;
  readonly days: { readonly all: number; readonly left: number };
  readonly happened: Happened | undefined;
  readonly problem: ApiProblem | undefined;
}

export interface LivingNow extends LivingState {
  readonly until: (moment: string) => void;
  readonly stop: () => void;
}

const still: LivingState = {
  state: 'still',
  standing: undefined,
  days: { all: 0, left: 0 },
  happened: undefined,
  problem: undefined,
};

/** Time that goes on day by day, and may be stopped at the end of one. */
export function useLiving(): LivingNow {
  const [living, setLiving] = useState(still);
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);

  const lived = async (moment: string) => {
    stopping.current = new AbortController();
    setLiving((before) => ({ ...before, state: 'living', days: still.days, happened: undefined, problem: undefined }));
    const onDay = (standing: Standing, left: number) =>
      setLiving((before) => ({ ...before, standing, days: { all: Math.max(before.days.all, left + 1), left } }));
    try {
      const happened = await live(moment, onDay, stopping.current.signal);
      setLiving((before) => ({ ...before, state: 'still', happened }));
    } catch (error) {
      setLiving((before) => ({ ...before, state: 'still', problem: asProblem(error) }));
    }
  };
  return {
    ...living,
    until: (moment) => void lived(moment),
    stop: () => {
      stopping.current.abort();
      setLiving((before) => ({ ...before, state: 'stopping' }));
    },
  };
}
