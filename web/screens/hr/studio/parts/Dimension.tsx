import { useWords } from '../../../../i18n/words.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { ShareRows } from '../fields/ShareRows.tsx';
import { dimensionIds, dimensionsAt, renamedDimension } from '../ids.ts';
import type { PartProps } from '../part-props.ts';
import { indicatorPlace } from '../places.ts';
import { itemsAt, textAt } from '../read-draft.ts';
import { dimensionAt, indicatorAt, withoutDimension } from '../structure.ts';
import { dimensionTo } from '../tree/moving.ts';
import { useNames } from '../tree/names.ts';
import { useTree } from '../tree/tree-context.ts';
import { IdField } from './IdField.tsx';
import { NameField } from './NameField.tsx';
import s from './Parts.module.css';
import { Tools } from './Tools.tsx';

/** A dimension: what it is called, what it weighs, and the weights of its indicators. */
export function Dimension(part: PartProps) {
  const w = useWords('studio');
  const names = useNames();
  const tree = useTree();
  const { draft, path, readOnly } = part;
  const dimension = Number(path.at(-1));
  const id = textAt(draft, [...path, 'id']);
  const fixed = dimensionIds(part.before).includes(id);
  const alone = itemsAt(draft, dimensionsAt).length === 1;
  const name = names.dimension(draft, path);
  const remove = () => {
    tree.takeAway((all) => withoutDimension(all, dimension), w.tree.removed({ name }));
    tree.go('dimensions', { replace: true });
  };
  return (
    <div className={s['part']}>
      {readOnly ? null : (
        <Tools
          up={dimensionTo(tree, dimension, dimension - 1)}
          down={dimensionTo(tree, dimension, dimension + 1)}
          remove={remove}
          why={alone ? w.tree.lastDimension : undefined}
        />
      )}
      <NameField
        part={part}
        path={path}
        fixed={fixed}
        otherwise="dimension"
        taken={dimensionIds(draft)}
        rename={renamedDimension}
      />
      <div className={s['fields']}>
        <NumberField part={part} path={[...path, 'weight']} label={w.indicator.weight} unit="%" />
        <IdField part={part} path={path} fixed={fixed} rename={renamedDimension} />
      </div>
      <h3>{w.indicator.weights}</h3>
      <ShareRows
        part={part}
        label={w.indicator.weights}
        rows={[...itemsAt(draft, [...dimensionAt(dimension), 'indicators']).keys()].map((indicator) => {
          const place = indicatorAt(dimension, indicator);
          const called = names.indicator(draft, place);
          return {
            path: [...place, 'weight'],
            name: called,
            head: (
              <button
                type="button"
                aria-label={w.indicator.open({ name: called })}
                onClick={() => tree.go(indicatorPlace(dimension, indicator))}
              >
                {called}
              </button>
            ),
          };
        })}
      />
    </div>
  );
}
