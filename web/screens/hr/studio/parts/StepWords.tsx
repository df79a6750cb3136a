import { useWords } from '../../../../i18n/words.ts';
import { fieldId } from '../fields/field-id.ts';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import type { ScaleStep } from '../scale-steps.ts';
import { type Path, remove, set } from '../scheme-draft.ts';
import s from './Parts.module.css';

interface Props {
  part: PartProps;
  path: Path;
  steps: readonly ScaleStep[];
}

/** What each step is called, in both languages. */
export function StepWords({ part, path, steps }: Props) {
  const w = useWords('studio').rating.scales;
  const languages = useWords('studio').fields;
  const type = (value: string, language: 'zh' | 'en', words: string) => {
    const place = [...path, value];
    const other = language === 'zh' ? 'en' : 'zh';
    const kept = textAt(part.draft, [...place, other]);
    // A step without a word in either language has none at all.
    const both = words === '' && kept === '' ? undefined : { [other]: kept, [language]: words };
    part.edit((draft) => (both === undefined ? remove(draft, place) : set(draft, place, both)), [...place, language]);
  };
  return (
    <div>
      <h4>{w.words}</h4>
      <p className="quiet">
        <small>{w.wordsHint}</small>
      </p>
      <table className={s['steps']}>
        <thead>
          <tr>
            <th scope="col">{w.stepHead}</th>
            <th scope="col">{languages.zh}</th>
            <th scope="col">{languages.en}</th>
            <th scope="col">{w.worth}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ value, points }) => (
            <tr key={value}>
              <td>
                <b>{value}</b>
              </td>
              {(['zh', 'en'] as const).map((language) => (
                <td key={language}>
                  <input
                    lang={language}
                    maxLength={20}
                    data-field={fieldId([...path, value, language])}
                    aria-label={`${value} ${languages[language]}`}
                    aria-invalid={part.problems([...path, value, language]).length > 0}
                    readOnly={part.readOnly}
                    value={textAt(part.draft, [...path, value, language])}
                    onChange={(event) => type(value, language, event.target.value)}
                    onBlur={part.settle}
                  />
                </td>
              ))}
              <td>
                <small className="quiet">{w.stepPoints({ points })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
