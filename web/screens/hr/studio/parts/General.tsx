import { useWords } from '../../../../i18n/words.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { NamesField } from '../fields/NamesField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import type { PartProps } from '../part-props.ts';
import { itemsAt, textAt } from '../read-draft.ts';
import s from './Parts.module.css';

const periods = ['month', 'quarter', 'half-year', 'year'] as const;

/** What the policy is called, how often it runs, and how its score is written. */
export function General(part: PartProps) {
  const w = useWords('studio').rating.general;
  const grades = itemsAt(part.draft, ['calculation', 'grades', 'bands']).map((band) => textAt(band, ['grade']));
  const at = (...keys: string[]) => ['calculation', ...keys];
  return (
    <div className={s['part']}>
      <NamesField part={part} path={at('name')} label={w.name} />
      <div className={s['half']}>
        <ChoiceField
          part={part}
          path={at('period')}
          label={w.period}
          options={periods.map((period) => ({ value: period, label: w.periods[period] }))}
        />
      </div>
      <h3>{w.score}</h3>
      <div className={s['fields']}>
        <NumberField part={part} path={at('maxScore')} label={w.maxScore} unit={w.points} placeholder="100" />
        <NumberField
          part={part}
          path={at('scoreDecimals')}
          label={w.decimals}
          unit={w.places}
          hint={w.decimalsHint}
          placeholder="2"
        />
        <NumberField
          part={part}
          path={at('minCoverage')}
          label={w.minCoverage}
          unit="%"
          hint={w.minCoverageHint}
          by={5}
          placeholder="50"
        />
      </div>
      <h3>{w.adjustments}</h3>
      <div className={s['fields']}>
        <NumberField
          part={part}
          path={at('adjustments', 'cap')}
          label={w.cap}
          unit={w.points}
          hint={w.capHint}
          placeholder="0"
        />
        <ChoiceField
          part={part}
          path={at('adjustments', 'vetoGrade')}
          label={w.veto}
          options={[
            { value: '', label: w.noVeto },
            ...grades.filter((grade) => grade !== '').map((grade) => ({ value: grade, label: grade })),
          ]}
        />
      </div>
    </div>
  );
}
