import { now } from '../api/config.ts';
import { device } from '../api/device.ts';
import { asProblem } from '../api/problem.ts';
import { hearReach, isReached } from '../api/reach.ts';
import { session } from '../api/session.ts';
import { Draft, type Versioned } from './draft.ts';

const mirrorOf = (key: string) => {
  // Two persons can share a device: what one wrote is not shown to the other.
  const place = `hengji.draft.${session()?.person ?? ''}.${key}`;
  return {
    read: () => device.read(place),
    write: (text: string) => device.write(place, text),
    drop: () => device.drop(place),
  };
};

const later = (ms: number, run: () => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** A draft that is mirrored in this browser and keeps to the server's clock. */
export const browserDraft = <Value>(key: string, first: Versioned<Value>): Draft<Value> =>
  new Draft<Value>(first, { mirror: mirrorOf(key), later, now, asProblem });

/** While it is on the screen: sends what was kept, again once the server is in reach, and before it is left. Answers its end. */
export function attend(draft: Pick<Draft<unknown>, 'start' | 'flush'>): () => void {
  const resend = () => void draft.flush();
  draft.start();
  const deaf = hearReach(() => {
    if (isReached()) resend();
  });
  addEventListener('pagehide', resend);
  return () => {
    deaf();
    removeEventListener('pagehide', resend);
    resend();
  };
}
