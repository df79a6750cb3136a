import { type Span, spanOf } from './axes.ts';
import type { Axes, Point } from './points.ts';

/** Where the picture lies in its box: room for the figures at the axes. */
export const margin = { left: 44, right: 18, top: 18, bottom: 30 };

/** How values become pixels and pixels values. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly spanX: Span;
  readonly spanY: Span;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly at: (left: number, top: number) => Point;
}

interface Spans {
  readonly x: Span;
  readonly y: Span;
}

/** So much of both axes as shows every point, and what is advised. */
export function spansOf(points: readonly Point[], axes: Axes, advised: Span | undefined): Spans {
  const xs = [...points.map(([x]) => x), ...(advised === undefined ? [] : [advised.from, advised.to])];
  const ys = points.map(([, y]) => y);
  return { x: spanOf(axes.x, xs), y: spanOf(axes.y, [...ys, axes.y.least ?? 0, axes.y.top ?? 0], 0) };
}

export function frameOf({ x: spanX, y: spanY }: Spans, width: number, height: number): Frame {
  const wide = Math.max(1, width - margin.left - margin.right);
  const high = height - margin.top - margin.bottom;
  const [unitX, unitY] = [(spanX.to - spanX.from) / wide, (spanY.to - spanY.from || 1) / high];
  return {
    width,
    height,
    spanX,
    spanY,
    x: (value) => margin.left + (value - spanX.from) / unitX,
    y: (value) => margin.top + high - (value - spanY.from) / unitY,
    at: (left, top) => [spanX.from + (left - margin.left) * unitX, spanY.from + (margin.top + high - top) * unitY],
  };
}
