import { useId } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import { at, type Path, set } from '../scheme-draft.ts';
import { fieldId } from './field-id.ts';
import s from './Fields.module.css';
import { Problems } from './Problems.tsx';

interface Props {
  part: PartProps;
  path: Path;
  label: string;
  hint?: string;
  rows?: number;
  /** Left empty in both languages, it is not there at all. */
  optional?: boolean;
  longest?: number;
  /** Where more than the name itself changes with it. */
  onType?: (language: 'zh' | 'en', words: string) => void;
}

/** Words in both languages, the reader's own first. */
export function NamesField({ part, path, label, hint, rows = 1, optional = false, longest = 60, onType }: Props) {
  const w = useWords('studio').fields;
  const id = useId();
  const own = useLanguage();
  const Box = rows > 1 ? 'textarea' : 'input';
  const type = (language: 'zh' | 'en', words: string) => {
    if (onType !== undefined) return onType(language, words);
    const other = textAt(part.draft, [...path, language === 'zh' ? 'en' : 'zh']);
    if (optional && words === '' && other === '') return part.change(path, undefined);
    const both = at(part.draft, path) === undefined ? { zh: '', en: '' } : undefined;
    if (both === undefined) part.change([...path, language], words);
    else part.edit((draft) => set(draft, path, { ...both, [language]: words }));
  };
  return (
    <fieldset className={s['names']} aria-describedby={`${id}-h`}>
      <legend>{label}</legend>
      {(own === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)).map((language) => {
        const place = [...path, language];
        return (
          <div key={language} className={s['field']}>
            <label htmlFor={id + language} className="quiet">
              {w[language]}
            </label>
            <Box
              id={id + language}
              data-field={fieldId(place)}
              lang={language}
              rows={rows > 1 ? rows : undefined}
              maxLength={longest}
              readOnly={part.readOnly}
              aria-invalid={part.problems(place).length > 0}
              aria-describedby={`${id}${language}-e`}
              value={textAt(part.draft, place)}
              onChange={(event: { target: { value: string } }) => type(language, event.target.value)}
              onBlur={part.settle}
            />
            <Problems part={part} path={place} id={`${id}${language}-e`} />
          </div>
        );
      })}
      {hint === undefined ? null : (
        <small id={`${id}-h`} className="quiet">
          {hint}
        </small>
      )}
    </fieldset>
  );
}
