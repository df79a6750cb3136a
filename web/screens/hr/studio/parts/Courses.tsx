import { useState } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { fieldId } from '../fields/field-id.ts';
import fields from '../fields/Fields.module.css';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { itemsAt } from '../read-draft.ts';

/** The courses of one indicator, typed with commas between them; without any, the list is not there. */
export function Courses({ part, name }: { part: PartProps; name: string }) {
  const w = useWords('studio').follow.training;
  const [typed, setTyped] = useState<string>();
  const { path, draft, readOnly } = part;
  const stored = itemsAt(draft, path).filter((one) => typeof one === 'string');
  return (
    <li className={fields['field']}>
      <label htmlFor={fieldId(path)}>{name}</label>
      <input
        id={fieldId(path)}
        data-field={fieldId(path)}
        aria-label={w.coursesOf({ indicator: name })}
        aria-invalid={part.problems(path).length > 0}
        maxLength={200}
        autoComplete="off"
        readOnly={readOnly}
        value={typed !== undefined && String(coursesIn(typed)) === String(stored) ? typed : stored.join('，')}
        onChange={({ target: { value } }) => {
          setTyped(value);
          const courses = coursesIn(value);
          part.change(path, courses.length === 0 ? undefined : courses);
        }}
        onBlur={() => {
          setTyped(undefined);
          part.settle();
        }}
      />
      <Problems part={part} path={path} />
    </li>
  );
}

const coursesIn = (text: string): string[] =>
  text
    .split(/[,，;；、]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
