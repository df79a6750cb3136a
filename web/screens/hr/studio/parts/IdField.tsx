import { useId, useState } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { fieldId } from '../fields/field-id.ts';
import fields from '../fields/Fields.module.css';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import type { Json, Path } from '../scheme-draft.ts';

interface Props {
  part: PartProps;
  /** Of the dimension or indicator. */
  path: Path;
  /** Earlier versions know it by this id. */
  fixed: boolean;
  rename: (draft: Json, path: Path, id: string) => Json;
}

/** The id of something: made from its name, written by hand where somebody wants to, fixed once results know it. */
export function IdField({ part, path, fixed, rename }: Props) {
  const w = useWords('studio').indicator;
  const id = useId();
  const place = [...path, 'id'];
  const written = textAt(part.draft, place);
  // What names it is renamed with it, so that it changes once it is written whole.
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const next = typed?.trim() ?? '';
    if (next !== '' && next !== written) part.edit((draft) => rename(draft, path, next));
    setTyped(undefined);
  };
  return (
    <div className={fields['field']}>
      <label htmlFor={id}>{w.id}</label>
      <input
        id={id}
        data-field={fieldId(place)}
        readOnly={fixed || part.readOnly}
        maxLength={60}
        spellCheck={false}
        aria-invalid={part.problems(place).length > 0}
        aria-describedby={`${id}-h ${id}-e`}
        value={typed ?? written}
        onChange={(event) => setTyped(event.target.value.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-'))}
        onBlur={keep}
      />
      <small id={`${id}-h`} className="quiet">
        {fixed ? w.idFixed : w.idHint}
      </small>
      <Problems part={part} path={place} id={`${id}-e`} />
    </div>
  );
}
