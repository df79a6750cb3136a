import { createElement, Suspense } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Opening } from '../../../ui/Skeletons.tsx';
import type { PartProps } from './part-props.ts';
import { viewOf } from './part-view.ts';
import type { Place } from './places.ts';
import { itemsAt, numberAt } from './read-draft.ts';
import { shareOfWhole } from './shares.ts';
import { dimensionAt } from './structure.ts';
import s from './Studio.module.css';
import { usePlaceName } from './tree/use-place-name.ts';

/** The chosen part with its heading. */
export function PartFrame({ part, place }: { part: PartProps; place: Place }) {
  const nameOf = usePlaceName();
  const lead = useLead(part, place);
  return (
    <section className={s['part']} data-part={place} aria-labelledby="studio-part">
      <h2 id="studio-part" tabIndex={-1}>
        {nameOf(part.draft, place)}
      </h2>
      {lead === undefined ? null : <p className="quiet">{lead}</p>}
      <Suspense fallback={<Opening />}>{createElement(viewOf(place), { key: place, ...part })}</Suspense>
    </section>
  );
}

/** What a dimension or indicator weighs in the whole. */
function useLead({ draft, path }: PartProps, place: Place): string | undefined {
  const w = useWords('studio').indicator;
  const dimension = numberAt(draft, [...dimensionAt(Number(path[2])), 'weight']);
  const weight = numberAt(draft, [...path, 'weight']);
  if (place.startsWith('dimension-') && weight !== undefined)
    return w.dimensionShare({ weight: String(weight), count: itemsAt(draft, [...path, 'indicators']).length });
  const whole = shareOfWhole(dimension, weight);
  if (!place.startsWith('indicator-') || whole === undefined) return undefined;
  return w.share({ whole, dimension: String(dimension), indicator: String(weight) });
}
