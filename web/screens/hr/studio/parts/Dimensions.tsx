import { useWords } from '../../../../i18n/words.ts';
import { ShareRows } from '../fields/ShareRows.tsx';
import type { PartProps } from '../part-props.ts';
import { dimensionPlace } from '../places.ts';
import { itemsAt } from '../read-draft.ts';
import { dimensionAt } from '../structure.ts';
import { useNames } from '../tree/names.ts';
import { useTree } from '../tree/tree-context.ts';
import s from './Parts.module.css';

/** What the whole score is made of. */
export function Dimensions(part: PartProps) {
  const w = useWords('studio').indicator;
  const names = useNames();
  const { go } = useTree();
  return (
    <div className={s['part']}>
      <p className="quiet">{w.totalLead}</p>
      <ShareRows
        part={part}
        label={w.dimensionWeights}
        rows={[...itemsAt(part.draft, part.path).keys()].map((dimension) => {
          const name = names.dimension(part.draft, dimensionAt(dimension));
          return {
            path: [...dimensionAt(dimension), 'weight'],
            name,
            head: (
              <button type="button" aria-label={w.open({ name })} onClick={() => go(dimensionPlace(dimension))}>
                {name}
              </button>
            ),
          };
        })}
      />
    </div>
  );
}
