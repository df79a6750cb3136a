import type { ComponentType } from 'react';
import type { PartProps } from './part-props.ts';
import { type Part, parts, shownBy } from './part-table.ts';
import type { Place } from './places.ts';

const dimensions = shownBy(() => import('./parts/Dimensions.tsx'), 'Dimensions');
const dimension = shownBy(() => import('./parts/Dimension.tsx'), 'Dimension');
const indicator = shownBy(() => import('./parts/Indicator.tsx'), 'Indicator');

/** What shows a place of the tree. */
export function viewOf(place: Place): ComponentType<PartProps> {
  const fixed: Readonly<Record<string, Part>> = parts;
  if (place === 'dimensions') return dimensions;
  return fixed[place]?.view ?? (place.startsWith('dimension-') ? dimension : indicator);
}
