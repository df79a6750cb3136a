import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { PartProps } from '../part-props.ts';
import { keysAt } from '../read-draft.ts';
import { type Json, set } from '../scheme-draft.ts';
import s from './Parts.module.css';
import { ScaleItem } from './ScaleItem.tsx';

const five = { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 };

/** The steps that raters choose from, and what they are worth. */
export function Scales(part: PartProps) {
  const w = useWords('studio').rating.scales;
  const ids = keysAt(part.draft, part.path);
  const add = (draft: Json): Json => {
    const numbers = Array.from({ length: ids.length + 1 }, (_, place) => `scale-${place + 1}`);
    return set(draft, [...part.path, numbers.find((id) => !ids.includes(id)) ?? 'scale'], five);
  };
  return (
    <div className={s['part']}>
      <p className="quiet">{w.lead}</p>
      {ids.map((id) => (
        <ScaleItem key={id} part={part} id={id} />
      ))}
      {part.readOnly ? null : (
        <Button icon="add" small onClick={() => part.edit(add)}>
          {w.add}
        </Button>
      )}
    </div>
  );
}
