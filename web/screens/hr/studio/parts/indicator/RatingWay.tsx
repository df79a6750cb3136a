import { useWords } from '../../../../../i18n/words.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { numberText } from '../../fields/number-text.ts';
import type { PartProps } from '../../part-props.ts';
import { keysAt, textAt } from '../../read-draft.ts';
import { stepsOf } from '../../scale-steps.ts';
import { at } from '../../scheme-draft.ts';
import s from '../Parts.module.css';
import { ScalePreview } from '../ScalePreview.tsx';
import { GoalsFlag } from './GoalsFlag.tsx';
import { OwnRaters } from './OwnRaters.tsx';

/** On which scale an indicator is rated, by whom, and whether by goals. */
export function RatingWay({ part, id }: { part: PartProps; id: string }) {
  const w = useWords('studio');
  const { draft, path } = part;
  const scale = textAt(draft, [...path, 'scale']);
  const scalePath = ['calculation', 'scales', scale];
  const steps = stepsOf(draft, scalePath);
  const title = (one: string) => {
    const end = (key: string) => numberText(at(draft, ['calculation', 'scales', one, key]));
    return w.rating.scales.title({ min: end('min'), max: end('max') });
  };
  const scales = keysAt(draft, ['calculation', 'scales']);
  // Two alike are told apart by their ids.
  const label = (one: string) =>
    scales.filter((other) => title(other) === title(one)).length > 1 ? `${title(one)} · ${one}` : title(one);
  return (
    <>
      <div className={s['half']}>
        <ChoiceField
          part={part}
          path={[...path, 'scale']}
          label={w.indicator.scale}
          options={scales.map((one) => ({ value: one, label: label(one) }))}
        />
      </div>
      {steps === undefined ? null : (
        <ScalePreview key={scale} draft={draft} id={scale} name={title(scale)} steps={steps} />
      )}
      <OwnRaters part={{ ...part, path: [...path, 'raters'] }} />
      <GoalsFlag part={part} id={id} />
    </>
  );
}
