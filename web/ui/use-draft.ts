import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { attend, browserDraft } from './browser-draft.ts';
import type { DraftServer, DraftView, Versioned } from './draft.ts';

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
  const [draft] = useState(() => browserDraft(key, initial));
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  useEffect(() => draft.serve(server));
  useEffect(() => attend(draft), [draft]);

  const change = useCallback((next: (value: Value) => Value) => draft.change(next(draft.view().value)), [draft]);
  const { flush, takeTheirs, keepMine, forget } = draft;
  return { ...view, change, set: draft.change, flush, latest: draft.view, takeTheirs, keepMine, forget };
}
