import type { CatalogueMetric } from '#lib/domain/organisation/metrics.ts';
import { exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { divide, whole } from '#lib/domain/number/rational.ts';
import type { Json } from '../../scheme-draft.ts';

/** A figure that is still to be chosen. */
export const beginning: Json = {
  id: '',
  curve: [
    [0, 0],
    [1, 100],
  ],
};

const round = (value: number) => Number(value.toFixed(2));

/** Where a curve may begin for a figure of the catalogue: full points inside what is advised, fewer outside. */
export function firstCurve({
  advised,
  direction,
  unit,
}: Pick<CatalogueMetric, 'advised' | 'direction' | 'unit'>): [number, number][] {
  const percent = unit.en === '%';
  const stored = (value: number) =>
    percent ? Number(shortest(divide(exactly(round(value)), whole(100)), 6)) : round(value);
  const points = advised === null ? unadvised(direction, percent) : withAdvice(advised, direction);
  return points.map(([x, y]) => [stored(x), y]);
}

function unadvised(direction: CatalogueMetric['direction'], percent: boolean): [number, number][] {
  const [low, high] = percent ? [60, 95] : [0, 100];
  return direction === 'down'
    ? [
        [percent ? 0 : low, 100],
        [percent ? 20 : high, 0],
      ]
    : [
        [low, 0],
        [high, 100],
      ];
}

function withAdvice(
  [low, high]: readonly [number, number],
  direction: CatalogueMetric['direction'],
): [number, number][] {
  const width = high - low;
  if (direction === 'down')
    return [
      [high, 100],
      [high + Math.max(width, 1) * 2, 0],
    ];
  if (direction === 'up') {
    const begin = Math.max(0, low - Math.max(width * 2, low * 0.2));
    return width > 0
      ? [
          [begin, 0],
          [low, 80],
          [high, 100],
        ]
      : [
          [begin, 0],
          [low, 100],
        ];
  }
  const left: [number, number][] = low > 0 ? [[Math.max(0, low - width), 40]] : [];
  return [...left, [low, 100], [high, 100], [high + width, 40]];
}
