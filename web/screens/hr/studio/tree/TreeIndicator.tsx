import { useWords } from '../../../../i18n/words.ts';
import { NumberInput } from '../fields/NumberInput.tsx';
import { indicatorPlace } from '../places.ts';
import { at } from '../scheme-draft.ts';
import { indicatorAt } from '../structure.ts';
import { indicatorBy, movesBy } from './moving.ts';
import { useNames } from './names.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { useTree } from './tree-context.ts';
import s from './Tree.module.css';
import type { Dragging } from './use-dragging.ts';

interface Props {
  dimension: number;
  indicator: number;
  dragging: Dragging;
  /** Its weight has the focus. */
  onTouch: () => void;
}

/** One indicator of the tree: its name, how it is scored, its weight. */
export function TreeIndicator({ dimension, indicator, dragging, onTouch }: Props) {
  const tree = useTree();
  const w = useWords('studio').tree;
  const names = useNames();
  const { part } = tree;
  const path = indicatorAt(dimension, indicator);
  const place = indicatorPlace(dimension, indicator);
  const name = names.indicator(part.draft, path);
  const by = (way: 1 | -1) => (part.readOnly ? undefined : indicatorBy(tree, [dimension, indicator], way));
  return (
    <li
      className={`${s['row']} ${s['inner']} ${tree.place === place ? s['on'] : ''}`}
      {...dragging.target([dimension, indicator])}
    >
      {part.readOnly ? null : (
        <span className={s['grip']} title={w.grip} aria-hidden="true" {...dragging.grip([dimension, indicator])} />
      )}
      <PlaceButton place={place} onKey={movesBy(by(-1), by(1))}>
        {name}
      </PlaceButton>
      <small className="quiet">{at(part.draft, [...path, 'metric']) === undefined ? w.rated : w.figure}</small>
      <span className={s['weight']}>
        <NumberInput part={part} path={[...path, 'weight']} label={w.weightOf({ name })} onFocus={onTouch} />
        <small className="quiet">%</small>
      </span>
    </li>
  );
}
