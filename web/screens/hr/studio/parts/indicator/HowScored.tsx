import { use, useId } from 'react';
import { useWords } from '../../../../../i18n/words.ts';
import { Problems } from '../../fields/Problems.tsx';
import type { PartProps } from '../../part-props.ts';
import { keysAt } from '../../read-draft.ts';
import { at, type Json, remove, set } from '../../scheme-draft.ts';
import s from '../Parts.module.css';
import { Aside } from './aside.ts';
import { FigureWay } from './FigureWay.tsx';
import { RatingWay } from './RatingWay.tsx';
import { beginning } from './beginning.ts';

const ways = ['rating', 'metric'] as const;
type Way = (typeof ways)[number];

/** Rated by people or read off a figure; going over and back loses nothing that was written. */
export function HowScored({ part, id }: { part: PartProps; id: string }) {
  const w = useWords('studio').indicator;
  const aside = use(Aside);
  const name = useId();
  const { draft, path } = part;
  const way: Way | undefined = ways.find((one) => at(draft, [...path, one]) !== undefined);
  const turn = (next: Way) => {
    const first: Json = next === 'metric' ? beginning : { scale: keysAt(draft, ['calculation', 'scales'])[0] ?? '' };
    const kept = way && at(draft, [...path, way]);
    if (way !== undefined && kept !== undefined) aside.set(`${way}:${id}`, kept);
    const put = aside.get(`${next}:${id}`) ?? first;
    part.edit((all) => set(way === undefined ? all : remove(all, [...path, way]), [...path, next], put));
  };
  return (
    <>
      <fieldset className={s['switch']} disabled={part.readOnly}>
        <legend>{w.how}</legend>
        {ways.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === way} onChange={() => turn(one)} />
            <span>
              {w.by[one]}
              <small className="quiet">{w.byHint[one]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {way === undefined ? <Problems part={part} path={path} /> : null}
      {way === 'rating' ? <RatingWay part={{ ...part, path: [...path, 'rating'] }} id={id} /> : null}
      {way === 'metric' ? <FigureWay part={{ ...part, path: [...path, 'metric'] }} /> : null}
    </>
  );
}
