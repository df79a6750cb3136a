import type { Json, Path } from './scheme-draft.ts';

/** The draft and the way to it and back. `typing` is the field that the last change was made in, while it still is. */
export interface History {
  readonly past: readonly Json[];
  readonly draft: Json;
  readonly future: readonly Json[];
  readonly typing: string | undefined;
}

export type Edit =
  /** `field`: what is typed in one field, or dragged in one go, is one step back. */
  | { readonly kind: 'change'; readonly change: (draft: Json) => Json; readonly field?: Path }
  /** The field was left or the point let go: what comes next is a step of its own. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Another draft takes its place, e.g. what somebody else saved. */
  | { readonly kind: 'replace'; readonly draft: Json };

/** So many steps back at most. */
const DEPTH = 200;

export const beginning = (draft: Json): History => ({ past: [], draft, future: [], typing: undefined });

/** What is edited, with undo and redo. */
export function edited(history: History, edit: Edit): History {
  const { past, draft, future, typing } = history;
  switch (edit.kind) {
    case 'change': {
      const next = edit.change(draft);
      if (next === draft) return history;
      const field = edit.field && JSON.stringify(edit.field);
      const goesOn = field !== undefined && field === typing;
      return { past: goesOn ? past : [...past, draft].slice(-DEPTH), draft: next, future: [], typing: field };
    }
    case 'settle':
      return typing === undefined ? history : { ...history, typing: undefined };
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { past: past.slice(0, -1), draft: before, future: [draft, ...future], typing: undefined };
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next === undefined ? history : { past: [...past, draft], draft: next, future: rest, typing: undefined };
    }
    case 'replace':
      return beginning(edit.draft);
  }
}
