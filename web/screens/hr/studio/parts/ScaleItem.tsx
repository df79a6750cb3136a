import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { numberText } from '../fields/number-text.ts';
import { Problems } from '../fields/Problems.tsx';
import { dimensionsAt } from '../ids.ts';
import type { PartProps } from '../part-props.ts';
import { itemsAt, textAt } from '../read-draft.ts';
import { stepsOf } from '../scale-steps.ts';
import { at, type Json, remove } from '../scheme-draft.ts';
import { useTree } from '../tree/tree-context.ts';
import s from './Parts.module.css';
import { ScalePreview } from './ScalePreview.tsx';
import { StepWords } from './StepWords.tsx';

const usedBy = (draft: Json, id: string) =>
  itemsAt(draft, dimensionsAt)
    .flatMap((dimension) => itemsAt(dimension, ['indicators']))
    .filter((indicator) => textAt(indicator, ['rating', 'scale']) === id).length;

/** One scale: from where to where, what it is worth, what its steps are called, and how it looks to a rater. */
export function ScaleItem({ part, id }: { part: PartProps; id: string }) {
  const w = useWords('studio').rating.scales;
  const { takeAway } = useTree();
  const path = [...part.path, id];
  const steps = stepsOf(part.draft, path);
  const used = usedBy(part.draft, id);
  const end = (key: string) => numberText(at(part.draft, [...path, key]));
  const name = w.title({ min: end('min'), max: end('max') });
  return (
    <section className={s['item']} aria-label={name}>
      <div className={s['head']}>
        <h3>
          {name}{' '}
          <small className="quiet">
            {w.id({ id })} · {w.usedBy({ count: used })}
          </small>
        </h3>
        {part.readOnly ? null : (
          <Button
            kind="quiet"
            small
            why={used > 0 ? w.inUse : undefined}
            onClick={() =>
              takeAway((draft) => remove(remove(draft, path), ['display', 'steps', id]), w.removed({ name }))
            }
          >
            {w.remove}
          </Button>
        )}
      </div>
      <div className={s['fields']}>
        <NumberField part={part} path={[...path, 'min']} label={w.min} />
        <NumberField part={part} path={[...path, 'max']} label={w.max} />
        <NumberField part={part} path={[...path, 'step']} label={w.step} by={0.5} />
        <NumberField part={part} path={[...path, 'pointsAtMin']} label={w.pointsAtMin} unit={w.points} by={5} />
        <NumberField part={part} path={[...path, 'pointsAtMax']} label={w.pointsAtMax} unit={w.points} by={5} />
      </div>
      {steps === undefined ? (
        <p className="quiet">{w.range}</p>
      ) : (
        <>
          <StepWords part={part} path={['display', 'steps', id]} steps={steps} />
          <ScalePreview draft={part.draft} id={id} name={name} steps={steps} />
        </>
      )}
      <Problems part={part} path={['display', 'steps', id]} />
    </section>
  );
}
