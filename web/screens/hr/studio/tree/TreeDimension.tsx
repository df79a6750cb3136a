import { useState } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { WeightBar } from '../../policy/WeightBar.tsx';
import { NumberInput } from '../fields/NumberInput.tsx';
import { SumFix } from '../fields/SumFix.tsx';
import { focusField } from '../focus-field.ts';
import { dimensionPlace, indicatorPlace } from '../places.ts';
import { itemsAt } from '../read-draft.ts';
import { dimensionAt, indicatorAt, weightsAt, withIndicator } from '../structure.ts';
import { dimensionTo, movesBy } from './moving.ts';
import { useNames } from './names.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { Sum } from './Sum.tsx';
import { useTree } from './tree-context.ts';
import { TreeIndicator } from './TreeIndicator.tsx';
import s from './Tree.module.css';
import type { Dragging } from './use-dragging.ts';

interface Props {
  dimension: number;
  dragging: Dragging;
  /** Its weight has the focus. */
  onTouch: () => void;
}

/** A dimension of the tree with its indicators: their weights fill a bar of 100. */
export function TreeDimension({ dimension, dragging, onTouch }: Props) {
  const tree = useTree();
  const w = useWords('studio').tree;
  const names = useNames();
  const { part } = tree;
  const [touched, setTouched] = useState<number>();
  const path = dimensionAt(dimension);
  const place = dimensionPlace(dimension);
  const list = [...path, 'indicators'];
  const indicators = [...itemsAt(part.draft, list).keys()];
  const weights = weightsAt(part.draft, list);
  const name = names.dimension(part.draft, path);
  const by = (way: 1 | -1) => (part.readOnly ? undefined : dimensionTo(tree, dimension, dimension + way));
  const add = () => {
    part.edit((draft) => withIndicator(draft, dimension));
    const made = indicatorPlace(dimension, indicators.length);
    tree.go(made);
    focusField(made, [...indicatorAt(dimension, indicators.length), 'name']);
  };
  return (
    <li className={s['dimension']}>
      <div className={`${s['row']} ${tree.place === place ? s['on'] : ''}`} {...dragging.target([dimension])}>
        {part.readOnly ? null : (
          <span className={s['grip']} title={w.grip} aria-hidden="true" {...dragging.grip([dimension])} />
        )}
        <PlaceButton place={place} onKey={movesBy(by(-1), by(1))}>
          <b>{name}</b>
        </PlaceButton>
        <Sum weights={weights} />
        <span className={s['weight']}>
          <NumberInput part={part} path={[...path, 'weight']} label={w.weightOf({ name })} onFocus={onTouch} />
          <small className="quiet">%</small>
        </span>
      </div>
      <WeightBar
        parts={weights.map((weight, indicator) => ({ id: String(indicator), weight: weight ?? 0 }))}
        current={String(indicators.findIndex((indicator) => tree.place === indicatorPlace(dimension, indicator)))}
      />
      <ul>
        {indicators.map((indicator) => (
          <TreeIndicator
            key={indicator}
            dimension={dimension}
            indicator={indicator}
            dragging={dragging}
            onTouch={() => setTouched(indicator)}
          />
        ))}
      </ul>
      <div className={s['below']}>
        <SumFix
          part={part}
          touched={touched}
          shares={indicators.map((indicator) => ({
            path: [...indicatorAt(dimension, indicator), 'weight'],
            name: names.indicator(part.draft, indicatorAt(dimension, indicator)),
          }))}
        />
        {part.readOnly ? null : (
          <Button kind="quiet" small icon="add" label={w.addIndicatorTo({ name })} onClick={add}>
            {w.addIndicator}
          </Button>
        )}
      </div>
    </li>
  );
}
