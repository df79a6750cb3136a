import { useWords } from '../../../../../i18n/words.ts';
import { NumberInput } from '../../fields/NumberInput.tsx';
import { MeaningField } from '../../fields/MeaningField.tsx';
import { Problems } from '../../fields/Problems.tsx';
import type { PartProps } from '../../part-props.ts';
import { keysAt, numberAt } from '../../read-draft.ts';
import { at } from '../../scheme-draft.ts';
import { CurveEditor } from '../CurveEditor.tsx';
import { gradesIn } from '../grades/bands.ts';
import { withCoefficients } from './bonus-draft.ts';
import s from './Bonus.module.css';

/** What a result is worth: a coefficient for each grade, or a curve over the score. */
export function Coefficients(part: PartProps) {
  const { bonus: w, curve: c } = useWords('studio');
  const { draft, path } = part;
  const coefficients = [...path, 'coefficients'];
  const curve = { ...part, path: [...path, 'coefficientCurve'] };
  const byCurve = at(draft, curve.path) !== undefined && at(draft, coefficients) === undefined;
  const choosing = {
    ...part,
    change: (_: unknown, by: unknown) => part.edit((all) => withCoefficients(all, by === 'curve' ? 'curve' : 'grades')),
  };
  const most = numberAt(draft, ['calculation', 'maxScore']) ?? 100;
  const grades = [...new Set([...gradesIn(draft), ...keysAt(draft, coefficients)])];
  return (
    <>
      <MeaningField
        part={choosing}
        path={[...path, 'by']}
        label={w.by}
        otherwise={byCurve ? 'curve' : 'grades'}
        options={(['grades', 'curve'] as const).map((value) => ({ value, ...w.bys[value] }))}
      />
      {byCurve ? (
        <section aria-label={w.curve}>
          <h3>{w.curve}</h3>
          <CurveEditor
            part={curve}
            axes={{
              x: { name: c.score, unit: '', shift: 0, step: 1, least: 0, most },
              y: { name: c.coefficient, unit: '', shift: 0, step: 0.05, least: 0, top: 1.5 },
            }}
            said={(x, y) => c.saidCoefficient({ x, y })}
          />
        </section>
      ) : (
        <section aria-label={w.coefficients}>
          <h3>{w.coefficients}</h3>
          <ul className={s['coefficients']}>
            {grades.map((grade) => (
              <li key={grade}>
                <b>{grade}</b>
                <NumberInput
                  part={part}
                  path={[...coefficients, grade]}
                  label={w.coefficientOf({ grade })}
                  by={0.1}
                  describedBy={`coefficient-${grade}`}
                />
                <Problems part={part} path={[...coefficients, grade]} id={`coefficient-${grade}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
