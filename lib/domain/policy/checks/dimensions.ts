import { curve } from '../reading/curve.ts';
import { byKind, partsByKind } from '../reading/kinds.ts';
import { names } from '../reading/names.ts';
import { decimal, oneOf, text } from '../reading/readers.ts';
import { defaulting, list, looking, object, optional, required } from '../reading/shapes.ts';
import { summingTo100 } from '../reading/sums.ts';
import { whenMissing } from './scales-and-raters.ts';

const rating = object({
  scale: required(text),
  raters: optional(
    summingTo100(byKind(decimal({ min: 0 })), (taken, raw) => partsByKind(taken, raw, (weight) => weight)),
  ),
});

const metric = object({
  id: required(text),
  of: defaulting(oneOf(['employee', 'unit']), () => 'employee' as const),
  curve: required(curve()),
  whenMissing: defaulting(whenMissing, () => 'redistribute' as const),
});

const fields = object({
  id: required(text),
  name: optional(names),
  weight: required(decimal({ above: 0 })),
  rating: optional(rating),
  metric: optional(metric),
});

/** An indicator is either rated or read off a metric. What the raw value holds decides, so that a part that is there
 * but wrong is not called missing as well. */
const indicator: typeof fields = (value, walk) => {
  const taken = fields(value, walk);
  if (taken === undefined) return undefined;
  const given = ['rating', 'metric'].filter((key) => Object.hasOwn(Object(value), key));
  if (given.length !== 1) walk.refuse(given.length === 0 ? 'rating-or-metric' : 'rating-and-metric');
  return taken;
};

const dimension = object({
  id: required(text),
  name: optional(names),
  weight: required(decimal({ above: 0 })),
  indicators: required(summingTo100(list(indicator), (taken) => taken.map((one) => one?.weight))),
});

export const dimensions = looking(
  summingTo100(list(dimension), (taken) => taken.map((one) => one?.weight)),
  (taken, walk) => {
    const dimensionIds = new Set<string>();
    const indicatorIds = new Set<string>();
    for (const [place, one] of taken.entries()) {
      if (isTaken(dimensionIds, one?.id)) walk.refuse('duplicate', { id: one?.id ?? '' }, [place, 'id']);
      for (const [at, own] of (one?.indicators ?? []).entries()) {
        if (isTaken(indicatorIds, own?.id)) {
          walk.refuse('duplicate', { id: own?.id ?? '' }, [place, 'indicators', at, 'id']);
        }
      }
    }
  },
);

function isTaken(seen: Set<string>, id: string | undefined): boolean {
  if (id === undefined || !seen.has(id)) {
    if (id !== undefined) seen.add(id);
    return false;
  }
  return true;
}
