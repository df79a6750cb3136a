import type { Problem } from '#lib/domain/policy/problem.ts';
import type { Json, Path } from './scheme-draft.ts';

/** What every part of the studio is given. */
export interface PartProps {
  /** The whole document, as far as it is written. */
  readonly draft: Json;
  /** The version that this one changes; undefined where there is none, or it is not here yet. */
  readonly before: Json | undefined;
  /** Where this part stands in the document; empty where it has fields in several places. */
  readonly path: Path;
  /** One field; undefined takes it away. What is typed into one field is one step of undo. */
  readonly change: (path: Path, value: Json | undefined) => void;
  /** Several places in one step of undo: `edit((draft) => remove(move(draft, …), …))`; `field` where it is typed in one. */
  readonly edit: (change: (draft: Json) => Json, field?: Path) => void;
  /** The field was left, the point let go: what comes next is a step of its own. */
  readonly settle: () => void;
  /** At or below this place. */
  readonly problems: (path: Path) => readonly Problem[];
  readonly readOnly: boolean;
}
