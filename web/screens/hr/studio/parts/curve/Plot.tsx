import { decimalText } from './decimals.ts';
import { type Axis, type Span, ticksOf } from './axes.ts';
import s from './Chart.module.css';
import { type Frame, margin } from './frame.ts';
import type { Axes, Point } from './points.ts';

/** What a tick needs to be read. */
const ROOM_X = 52;
const ROOM_Y = 44;

interface Props {
  points: readonly Point[];
  axes: Axes;
  frame: Frame;
  advised: Span | undefined;
  /** The curve of the version before, where it was another. */
  before: readonly Point[];
}

const tickText = (axis: Axis, value: number): string =>
  decimalText(value, axis.shift).replace('-', '−') + (axis.unit === '%' ? '%' : '');

/** The curve between its axes: straight between its points, level beyond them. Numbers stand in the table beside it. */
export function Plot({ points, axes, frame, advised, before }: Props) {
  const { width, height, spanX, spanY, x, y } = frame;
  const [left, right, floor] = [margin.left, width - margin.right, height - margin.bottom];
  const line = (curve: readonly Point[]) =>
    withEnds(curve, spanX)
      .map(([px, py]) => `${x(px)},${y(py)}`)
      .join(' ');
  return (
    <svg width={width} height={height} aria-hidden="true">
      {advised === undefined ? null : (
        <rect
          className={s['advised']}
          x={x(advised.from)}
          width={Math.max(2, x(advised.to) - x(advised.from))}
          y={margin.top - 8}
          height={floor - margin.top + 8}
        />
      )}
      {ticksOf(spanY, Math.max(2, Math.floor((floor - margin.top) / ROOM_Y))).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className={s['grid']} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {tickText(axes.y, tick)}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={floor} y2={floor} className={s['floor']} />
      {ticksOf(spanX, Math.max(2, Math.floor((right - left) / ROOM_X))).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={floor} y2={floor + 5} className={s['floor']} />
          <text x={x(tick)} y={floor + 20} textAnchor="middle">
            {tickText(axes.x, tick)}
          </text>
        </g>
      ))}
      {before.length === 0 ? null : <polyline points={line(before)} className={s['before']} />}
      <polyline points={line(points)} className={s['line']} />
    </svg>
  );
}

/** To both ends of the picture. */
function withEnds(curve: readonly Point[], { from, to }: Span): readonly Point[] {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [[Math.min(from, first[0]), first[1]], ...curve, [Math.max(to, last[0]), last[1]]];
}
