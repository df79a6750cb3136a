import { useState } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { WeightBar } from '../../policy/WeightBar.tsx';
import { SumFix } from '../fields/SumFix.tsx';
import { focusField } from '../focus-field.ts';
import { dimensionsAt } from '../ids.ts';
import { type Part, parts } from '../part-table.ts';
import { dimensionPlace } from '../places.ts';
import { itemsAt } from '../read-draft.ts';
import { at } from '../scheme-draft.ts';
import { dimensionAt, weightsAt, withDimension } from '../structure.ts';
import { useNames } from './names.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { Sum } from './Sum.tsx';
import { useTree } from './tree-context.ts';
import { TreeDimension } from './TreeDimension.tsx';
import s from './Tree.module.css';
import { useDragging } from './use-dragging.ts';

const ways = ['general', 'raters', 'scales'];
const follow = Object.keys(parts).filter((name) => !ways.includes(name));

/** Everything that makes a policy, as a list of lists: what is chosen here is shown beside it. */
export function PolicyTree() {
  const tree = useTree();
  const w = useWords('studio').tree;
  const names = useNames();
  const dragging = useDragging(tree);
  const [touched, setTouched] = useState<number>();
  const { part } = tree;
  const dimensions = [...itemsAt(part.draft, dimensionsAt).keys()];
  const weights = weightsAt(part.draft, dimensionsAt);
  const add = () => {
    part.edit(withDimension);
    tree.go(dimensionPlace(dimensions.length));
    focusField(dimensionPlace(dimensions.length), [...dimensionAt(dimensions.length), 'name']);
  };
  return (
    <nav className={s['tree']} aria-label={w.label}>
      <section>
        <h2>{w.groups.rate}</h2>
        <ul>
          {ways.map((name) => (
            <Fixed key={name} name={name} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{w.groups.weigh}</h2>
        <div className={`${s['row']} ${tree.place === 'dimensions' ? s['on'] : ''}`}>
          <PlaceButton place="dimensions">
            <b>{w.total}</b>
          </PlaceButton>
          <Sum weights={weights} />
        </div>
        <WeightBar
          parts={weights.map((weight, dimension) => ({ id: String(dimension), weight: weight ?? 0 }))}
          current={String(dimensions.findIndex((dimension) => tree.place === dimensionPlace(dimension)))}
        />
        <ul>
          {dimensions.map((dimension) => (
            <TreeDimension
              key={dimension}
              dimension={dimension}
              dragging={dragging}
              onTouch={() => setTouched(dimension)}
            />
          ))}
        </ul>
        <div className={s['below']}>
          <SumFix
            part={part}
            touched={touched}
            shares={dimensions.map((dimension) => ({
              path: [...dimensionAt(dimension), 'weight'],
              name: names.dimension(part.draft, dimensionAt(dimension)),
            }))}
          />
          {part.readOnly ? null : (
            <Button kind="quiet" small icon="add" onClick={add}>
              {w.addDimension}
            </Button>
          )}
        </div>
      </section>
      {follow.length === 0 ? null : (
        <section>
          <h2>{w.groups.follow}</h2>
          <ul>
            {follow.map((name) => (
              <Fixed key={name} name={name} />
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}

/** A part that every policy has once; one that may be left out says so. */
function Fixed({ name }: { name: string }) {
  const tree = useTree();
  const w = useWords('studio').tree;
  const known: Readonly<Record<string, Part>> = parts;
  const left = follow.includes(name) && known[name]?.at.every((path) => at(tree.part.draft, path) === undefined);
  return (
    <li className={`${s['row']} ${tree.place === name ? s['on'] : ''}`}>
      <PlaceButton place={name}>{w.parts[name] ?? name}</PlaceButton>
      {left === true ? <small className="quiet">{w.none}</small> : null}
    </li>
  );
}
