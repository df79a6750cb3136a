import { useId } from 'react';
import { useSay } from '../../../../../i18n/use-say.ts';
import { useWords } from '../../../../../i18n/words.ts';
import { Icon } from '../../../../../ui/Icon.tsx';
import fields from '../../fields/Fields.module.css';
import { NumberInput } from '../../fields/NumberInput.tsx';
import { Problems } from '../../fields/Problems.tsx';
import type { PartProps } from '../../part-props.ts';
import { itemsAt, namesAt, textAt } from '../../read-draft.ts';
import { type Json, type Path, remove, set } from '../../scheme-draft.ts';
import { BlankChoice } from '../BlankChoice.tsx';
import { Blanks } from '../Blanks.tsx';
import { GradeChoice } from '../GradeChoice.tsx';
import { IconButton } from '../IconButton.tsx';
import { blanksOf, conditionOf, formOf, forms } from './forms.ts';
import s from './Requirements.module.css';

/** The conditions of promotion, each a sentence with blanks. */
export function Requirements(part: PartProps) {
  const w = useWords('studio').follow.promotion;
  const { draft, path, edit, settle, readOnly } = part;
  const conditions = itemsAt(draft, path);
  const change = (next: (all: Json) => Json) => {
    edit(next);
    settle();
  };
  return (
    <>
      <ol className={s['list']}>
        {conditions.map((condition, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a condition is its place in the list
          <li key={place}>
            <Condition part={{ ...part, path: [...path, place] }} condition={condition} />
            {readOnly ? null : (
              <IconButton
                icon="close"
                label={w.remove({ place: place + 1 })}
                onClick={() => change((all) => remove(all, [...path, place]))}
              />
            )}
          </li>
        ))}
      </ol>
      {readOnly ? null : (
        <div className={`${fields['field']} ${s['add']}`}>
          <span className={fields['select']}>
            <select
              aria-label={w.addLabel}
              value=""
              onChange={(event) => {
                const form = forms.find((one) => one === event.target.value);
                if (form !== undefined) {
                  change((all) => set(all, [...path, conditions.length], conditionOf(form, all)));
                }
              }}
            >
              <option value="">{w.addLabel}</option>
              {forms.map((form) => (
                <option key={form} value={form}>
                  {w.names[form]}
                </option>
              ))}
            </select>
            <Icon name="down" size={16} />
          </span>
        </div>
      )}
    </>
  );
}

function Condition({ part, condition }: { part: PartProps; condition: Json }) {
  const w = useWords('studio').follow.promotion;
  const id = useId();
  const form = formOf(condition);
  const blanks = form === undefined ? [] : Object.entries(blanksOf[form]);
  return (
    <div>
      {form === undefined ? null : (
        <Blanks
          text={w.kinds[form]}
          blanks={Object.fromEntries(
            blanks.map(([name, { kind, at }]) => {
              const field = { part, path: [...part.path, ...at], label: labelOf(w.fields, name), describedBy: id };
              return [name, <Blank key={name} kind={kind} field={field} />];
            }),
          )}
        />
      )}
      <Problems part={part} path={part.path} id={id} />
    </div>
  );
}

const labelOf = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;

interface BlankProps {
  kind: 'grade' | 'dimension' | 'number';
  field: { part: PartProps; path: Path; label: string; describedBy: string };
}

function Blank({ kind, field }: BlankProps) {
  const say = useSay();
  if (kind === 'grade') return <GradeChoice {...field} />;
  if (kind === 'number') return <NumberInput {...field} />;
  const dimensions = itemsAt(field.part.draft, ['calculation', 'dimensions']).map((dimension) => {
    const [value, names] = [textAt(dimension, ['id']), namesAt(dimension, ['name'])];
    return { value, label: names === undefined ? value : say(names) };
  });
  return <BlankChoice {...field} options={dimensions} />;
}
