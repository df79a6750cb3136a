import { now } from '../api/config.ts';
import { asProblem } from '../api/problem.ts';
import { session } from '../api/session.ts';
import { Draft, type Versioned } from './draft.ts';

const mirrorOf = (key: string) => {
  // Two persons can share a device: what one wrote is not shown to the other.
  const place = `hengji.draft.${session()?.person ?? ''}.${key}`;
  return {
    read: () => localStorage.getItem(place),
    write: (text: string) => localStorage.setItem(place, text),
    drop: () => localStorage.removeItem(place),
  };
};

const later = (ms: number, run: () => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** A draft that is mirrored in this browser and keeps to the server's clock. */
export const browserDraft = <Value>(key: string, first: Versioned<Value>): Draft<Value> =>
  new Draft<Value>(first, { mirror: mirrorOf(key), later, now, asProblem });

/** While it is on the screen: sends what was kept, again once there is a network, and before it is left. Answers its end. */
export function attend(draft: Pick<Draft<unknown>, 'start' | 'flush'>): () => void {
  const resend = () => void draft.flush();
  draft.start();
  addEventListener('online', resend);
  addEventListener('pagehide', resend);
  return () => {
    removeEventListener('online', resend);
    removeEventListener('pagehide', resend);
    resend();
  };
}
