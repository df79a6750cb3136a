import { useId } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { NumberInput } from '../fields/NumberInput.tsx';
import { Problems } from '../fields/Problems.tsx';
import type { PartProps } from '../part-props.ts';
import { numberAt, textAt } from '../read-draft.ts';
import { at } from '../scheme-draft.ts';
import { beginnings } from './beginnings.ts';
import { Blanks } from './Blanks.tsx';
import { BlockSwitch } from './BlockSwitch.tsx';
import s from './Rules.module.css';
import { percentOf } from './percent-of.ts';

/** How a year's score is blended of its quarters and its own review. */
export function Annual(part: PartProps) {
  const w = useWords('studio').follow.annual;
  const id = useId();
  const { draft, path } = part;
  const on = at(draft, path) !== undefined;
  const yearly = textAt(draft, ['calculation', 'period']) === 'year';
  const number = (key: 'quarters' | 'review' | 'minQuarters') => (
    <NumberInput part={part} path={[...path, key]} label={w[key]} describedBy={id} />
  );
  const [quarters, review] = [numberAt(draft, [...path, 'quarters']) ?? 0, numberAt(draft, [...path, 'review']) ?? 0];
  const whole = quarters >= 0 && review >= 0 && quarters + review > 0;
  if (!yearly && !on) return <p className="quiet">{w.only}</p>;
  return (
    <div className={s['part']}>
      <BlockSwitch part={part} label={w.use} means={w.means} begin={beginnings.annual} />
      {on ? (
        <div>
          <Blanks
            text={w.rule}
            blanks={{ quarters: number('quarters'), review: number('review'), minQuarters: number('minQuarters') }}
          />
          <Problems part={part} path={path} id={id} />
          {whole ? (
            <figure className={s['blend']}>
              <span aria-hidden="true">
                <i style={{ flexGrow: quarters }} />
                <i style={{ flexGrow: review }} />
              </span>
              <figcaption className="quiet">
                {w.bar({ quarters: percentOf(quarters, review), review: percentOf(review, quarters) })}
              </figcaption>
            </figure>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
