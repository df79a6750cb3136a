import { useWords } from '../../../../i18n/words.ts';
import { NamesField } from '../fields/NamesField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { dimensionsAt, indicatorIds, renamedIndicator } from '../ids.ts';
import type { PartProps } from '../part-props.ts';
import { dimensionPlace, indicatorPlace } from '../places.ts';
import { itemsAt, textAt } from '../read-draft.ts';
import { dimensionAt, withCopy, withoutIndicator } from '../structure.ts';
import { indicatorBy, indicatorTo } from '../tree/moving.ts';
import { useNames } from '../tree/names.ts';
import { useTree } from '../tree/tree-context.ts';
import { IdField } from './IdField.tsx';
import { HowScored } from './indicator/HowScored.tsx';
import { InDimension } from './indicator/InDimension.tsx';
import { NameField } from './NameField.tsx';
import s from './Parts.module.css';
import { Tools } from './Tools.tsx';

/** An indicator: what it is called and means, what it weighs, and how it is scored. */
export function Indicator(part: PartProps) {
  const w = useWords('studio');
  const names = useNames();
  const tree = useTree();
  const { draft, path, readOnly } = part;
  const [dimension, indicator] = [Number(path[2]), Number(path[4])];
  const id = textAt(draft, [...path, 'id']);
  const fixed = indicatorIds(part.before).includes(id);
  const alone = itemsAt(draft, [...dimensionAt(dimension), 'indicators']).length === 1;
  const remove = () => {
    tree.takeAway(
      (all) => withoutIndicator(all, dimension, indicator),
      w.tree.removed({ name: names.indicator(draft, path) }),
    );
    tree.go(dimensionPlace(dimension), { replace: true });
  };
  const copy = () => {
    part.edit((all) => withCopy(all, dimension, indicator));
    tree.go(indicatorPlace(dimension, indicator + 1));
  };
  // What is new is named first; what is known is there to be scored.
  const naming = (
    <>
      <h3>{w.indicator.naming}</h3>
      <NameField
        part={part}
        path={path}
        fixed={fixed}
        otherwise="indicator"
        taken={indicatorIds(draft)}
        rename={renamedIndicator}
      />
      <NamesField
        part={part}
        path={['display', 'indicators', id]}
        label={w.indicator.meaning}
        hint={w.indicator.meaningHint}
        rows={2}
        optional
        longest={300}
      />
      <div className={s['fields']}>
        <NumberField part={part} path={[...path, 'weight']} label={w.indicator.weight} unit="%" />
        <InDimension
          part={part}
          dimension={dimension}
          names={[...itemsAt(draft, dimensionsAt).keys()].map((one) => names.dimension(draft, dimensionAt(one)))}
          to={(other) => indicatorTo(tree, [dimension, indicator], [other, endOf(other)])}
        />
        <IdField part={part} path={path} fixed={fixed} rename={renamedIndicator} />
      </div>
    </>
  );
  return (
    <div className={s['part']}>
      {readOnly ? null : (
        <Tools
          up={indicatorBy(tree, [dimension, indicator], -1)}
          down={indicatorBy(tree, [dimension, indicator], 1)}
          copy={copy}
          remove={remove}
          why={alone ? w.tree.lastIndicator : undefined}
        />
      )}
      {fixed ? null : naming}
      <HowScored part={part} id={id} />
      {fixed ? naming : null}
    </div>
  );

  function endOf(other: number): number {
    return itemsAt(draft, [...dimensionAt(other), 'indicators']).length;
  }
}
