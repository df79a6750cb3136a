import { useState } from 'react';
import { useWords } from '../../../../../i18n/words.ts';
import { fieldId } from '../../fields/field-id.ts';
import fields from '../../fields/Fields.module.css';
import type { PartProps } from '../../part-props.ts';
import { textAt } from '../../read-draft.ts';
import { bandsAt, renamedGrade } from './bands.ts';

/** What a grade is called. Taken over when the field is left: half a name must not meet the name of another grade. */
export function GradeName({ part, place, wrong }: { part: PartProps; place: number; wrong: string | undefined }) {
  const w = useWords('studio').grades;
  const [typed, setTyped] = useState<string>();
  const path = [...bandsAt, place, 'grade'];
  const stored = textAt(part.draft, path);
  const take = () => {
    const name = typed?.trim();
    if (name !== undefined && name !== stored) part.edit((draft) => renamedGrade(draft, place, name));
    setTyped(undefined);
    part.settle();
  };
  return (
    <span className={fields['field']}>
      <input
        data-field={fieldId(path)}
        aria-label={w.gradeOf({ place: place + 1 })}
        aria-invalid={part.problems(path).length > 0}
        aria-describedby={wrong}
        maxLength={20}
        autoComplete="off"
        readOnly={part.readOnly}
        value={typed ?? stored}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
        onBlur={take}
      />
    </span>
  );
}
