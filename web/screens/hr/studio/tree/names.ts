import { useWords } from '../../../../i18n/words.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { namesAt, textAt } from '../read-draft.ts';
import { at, type Json, type Path } from '../scheme-draft.ts';

/** What dimensions and indicators are called while they are written: by name, else by id, else that they have none yet. */
export function useNames(): {
  dimension: (draft: Json, path: Path) => string;
  indicator: (draft: Json, path: Path) => string;
} {
  const w = useWords('studio').tree;
  const say = useSay();
  const called = (draft: Json, path: Path, otherwise: string) => {
    const name = namesAt(draft, [...path, 'name']);
    if (name !== undefined) return say(name);
    const id = textAt(draft, [...path, 'id']);
    return at(draft, [...path, 'name']) === undefined && id !== '' ? id : otherwise;
  };
  return {
    dimension: (draft, path) => called(draft, path, w.unnamedDimension),
    indicator: (draft, path) => called(draft, path, w.unnamedIndicator),
  };
}
