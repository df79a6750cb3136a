import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { offerUndo } from '../../../ui/undo.ts';
import { beginning, edited } from './draft-history.ts';
import type { PartProps } from './part-props.ts';
import { type Json, type Path, remove, set } from './scheme-draft.ts';

export interface SchemeEdit extends Pick<PartProps, 'draft' | 'change' | 'edit' | 'settle'> {
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  /** Takes something away, and offers it back for a while. */
  readonly takeAway: (change: (draft: Json) => Json, said: string) => void;
  readonly replace: (draft: Json) => void;
}

/** The draft that is edited, with undo and redo by button and by Ctrl+Z. */
export function useSchemeEdit(first: Json, readOnly: boolean): SchemeEdit {
  const [{ draft, past, future }, dispatch] = useReducer(edited, first, beginning);
  const change = useCallback((path: Path, value: Json | undefined) => {
    offerUndo(undefined);
    const how = (all: Json) => (value === undefined ? remove(all, path) : set(all, path, value));
    dispatch({ kind: 'change', change: how, field: path });
  }, []);
  const edit = useCallback((how: (draft: Json) => Json, field?: Path) => {
    offerUndo(undefined);
    dispatch({ kind: 'change', change: how, ...(field && { field }) });
  }, []);
  const takeAway = useCallback((how: (draft: Json) => Json, said: string) => {
    dispatch({ kind: 'change', change: how });
    offerUndo({ said, undo: async () => dispatch({ kind: 'undo' }) });
  }, []);
  const settle = useCallback(() => dispatch({ kind: 'settle' }), []);
  const replace = useCallback((next: Json) => dispatch({ kind: 'replace', draft: next }), []);
  const undo = useCallback(() => {
    offerUndo(undefined);
    dispatch({ kind: 'undo' });
  }, []);
  const redo = useCallback(() => dispatch({ kind: 'redo' }), []);

  useEffect(() => {
    if (readOnly) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      // The fields hold nothing of their own: the browser's undo would only confuse them.
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [readOnly, undo, redo]);

  const [back, forth] = [past.length > 0, future.length > 0];
  return useMemo(
    () => ({
      draft,
      change,
      edit,
      settle,
      takeAway,
      replace,
      undo: back ? undo : undefined,
      redo: forth ? redo : undefined,
    }),
    [draft, change, edit, settle, takeAway, replace, undo, redo, back, forth],
  );
}
