import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { asProblem } from '../api/problem.ts';
import { now } from '../api/config.ts';
import { session } from '../api/session.ts';
import { Draft, type DraftServer, type DraftView, type Versioned } from './draft.ts';

export interface DraftHandle<Value> extends DraftView<Value> {
  set: (value: Value) => void;
  /** How to make the new value from the one that is. */
  change: (next: (value: Value) => Value) => void;
  /** Saves at once; true: the server has everything. Call it before submitting. */
  flush: () => Promise<boolean>;
  /** How it stands at this very moment, e.g. with the version that `flush` has just brought. */
  latest: () => DraftView<Value>;
  takeTheirs: () => void;
  keepMine: () => void;
  /** After submitting: keeps nothing on the device any more. */
  forget: () => void;
}

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

/**
 * Autosave: `const draft = useDraft('evaluation/' + id, { value, etag }, { save, reload })`, then `draft.value` in the fields,
 * `draft.set` and `draft.change` from them, and `<SavedSign draft={draft}/>` in the sticky bar. The key and the initial value are taken once:
 * give the component that uses it a React `key` where it can change, and read the form with `fresh: true`.
 */
export function useDraft<Value>(
  key: string,
  initial: Versioned<Value>,
  server: DraftServer<Value>,
): DraftHandle<Value> {
  const [draft] = useState(() => new Draft<Value>(initial, { mirror: mirrorOf(key), later, now, asProblem }));
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  useEffect(() => draft.serve(server));

  useEffect(() => {
    const resend = () => void draft.flush();
    draft.start();
    addEventListener('online', resend);
    addEventListener('pagehide', resend);
    return () => {
      removeEventListener('online', resend);
      removeEventListener('pagehide', resend);
      resend();
    };
  }, [draft]);

  const change = useCallback((next: (value: Value) => Value) => draft.change(next(draft.view().value)), [draft]);
  const { flush, takeTheirs, keepMine, forget } = draft;
  return { ...view, change, set: draft.change, flush, latest: draft.view, takeTheirs, keepMine, forget };
}
