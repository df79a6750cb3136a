import { useWords } from '../../../../i18n/words.ts';
import { MeaningField } from '../fields/MeaningField.tsx';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { textAt } from '../read-draft.ts';
import { at } from '../scheme-draft.ts';
import { withBonus } from './bonus/bonus-draft.ts';
import { Coefficients } from './bonus/Coefficients.tsx';
import { Limits } from './bonus/Limits.tsx';
import { Reads } from './bonus/Reads.tsx';
import { UnitCoefficients } from './bonus/UnitCoefficients.tsx';
import { ownProblems } from './own-problems.ts';
import s from './Rules.module.css';

const methods = ['none', 'individual', 'pool'] as const;

/** How a result becomes money, and how that will be told to those who get it. */
export function Bonus(part: PartProps) {
  const w = useWords('studio').bonus;
  const { draft, path, edit } = part;
  const choosing = { ...part, change: (_: unknown, method: unknown) => edit((all) => withBonus(all, String(method))) };
  const method = textAt(draft, [...path, 'method']);
  return (
    <div className={s['part']}>
      <MeaningField
        part={choosing}
        path={[...path, 'method']}
        label={w.method}
        otherwise="none"
        options={methods.map((value) => ({ value, ...w.methods[value] }))}
      />
      {at(draft, path) === undefined ? null : (
        <>
          <Problems part={ownProblems(part, path)} path={path} />
          <Coefficients {...part} />
          <UnitCoefficients part={{ ...part, path: [...path, 'unitCoefficients'] }} pooled={method === 'pool'} />
          <Limits {...part} />
          <Reads {...part} />
        </>
      )}
    </div>
  );
}
