import { useWords } from '../../../../i18n/words.ts';
import { useMedia } from '../../../../ui/use-media.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { MeaningField } from '../fields/MeaningField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import type { PartProps } from '../part-props.ts';
import { numberAt, textAt } from '../read-draft.ts';
import { withMethod } from './grades/bands.ts';
import { BandTable } from './grades/BandTable.tsx';
import { Ruler } from './grades/Ruler.tsx';
import { Shares } from './grades/Shares.tsx';
import s from './Rules.module.css';

const path = ['calculation', 'grades'];

/** Which score, or which rank, is which grade. */
export function Grades(part: PartProps) {
  const w = useWords('studio').grades;
  const touched = useMedia('(pointer: coarse)');
  const shared = textAt(part.draft, [...path, 'method']) === 'distribution';
  const maxScore = numberAt(part.draft, ['calculation', 'maxScore']) ?? 100;
  const choosing = {
    ...part,
    change: (_: unknown, value: unknown) => part.edit((all) => withMethod(all, String(value))),
  };
  return (
    <div className={s['part']}>
      <MeaningField
        part={choosing}
        path={[...path, 'method']}
        label={w.method}
        otherwise="thresholds"
        options={(['thresholds', 'distribution'] as const).map((value) => ({ value, ...w.methods[value] }))}
      />
      <figure aria-label={w.ruler}>
        {part.readOnly ? null : (
          <p className="quiet">
            <small>{touched ? w.rulerLeadTouch : w.rulerLead}</small>
          </p>
        )}
        <Ruler part={part} maxScore={maxScore} />
      </figure>
      <div>
        <BandTable part={part} shared={shared} />
        <p className="quiet">
          <small>{w.gradeHint}</small>
        </p>
      </div>
      <Shares part={part} shared={shared} />
      {shared ? (
        <div className={s['row']}>
          <ChoiceField
            part={part}
            path={[...path, 'group']}
            label={w.group}
            otherwise="unit"
            options={(['unit', 'all'] as const).map((value) => ({ value, label: w.groups[value] }))}
          />
          <NumberField
            part={part}
            path={[...path, 'minGroup']}
            label={w.minGroup}
            unit={w.people}
            hint={w.minGroupHint}
            placeholder="10"
          />
        </div>
      ) : null}
    </div>
  );
}
