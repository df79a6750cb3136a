import { useWords } from '../../../../i18n/words.ts';
import { NamesField } from '../fields/NamesField.tsx';
import { follows, idFrom } from '../ids.ts';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import { at, type Json, type Path, set } from '../scheme-draft.ts';

interface Props {
  part: PartProps;
  /** Of the dimension or indicator. */
  path: Path;
  fixed: boolean;
  otherwise: string;
  taken: readonly string[];
  rename: (draft: Json, path: Path, id: string) => Json;
}

/** What it is called; the id of a new one follows its English name until somebody writes one by hand. */
export function NameField({ part, path, fixed, otherwise, taken, rename }: Props) {
  const w = useWords('studio').indicator;
  const type = (language: 'zh' | 'en', words: string) =>
    part.edit(
      (draft) => {
        const id = textAt(draft, [...path, 'id']);
        const old = textAt(draft, [...path, 'name', 'en']);
        const others =
          at(draft, [...path, 'name']) === undefined ? set(draft, [...path, 'name'], { zh: '', en: '' }) : draft;
        const named = set(others, [...path, 'name', language], words);
        if (fixed || language === 'zh' || !follows(id, old, otherwise)) return named;
        const free = taken.filter((one) => one !== id);
        return rename(named, path, idFrom(words, otherwise, free));
      },
      [...path, 'name', language],
    );
  return <NamesField part={part} path={[...path, 'name']} label={w.name} onType={type} />;
}
