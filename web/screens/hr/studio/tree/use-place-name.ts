import { useWords } from '../../../../i18n/words.ts';
import { pathOf, type Place } from '../places.ts';
import type { Json } from '../scheme-draft.ts';
import { useNames } from './names.ts';

/** What a place of the tree is called. */
export function usePlaceName(): (draft: Json, place: Place) => string {
  const w = useWords('studio').tree;
  const names = useNames();
  return (draft, place) => {
    if (place === 'dimensions') return w.total;
    const path = pathOf(place, draft);
    if (place.startsWith('dimension-') && path) return names.dimension(draft, path);
    if (place.startsWith('indicator-') && path) return names.indicator(draft, path);
    return w.parts[place] ?? place;
  };
}
