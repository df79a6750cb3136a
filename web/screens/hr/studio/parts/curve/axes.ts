import { decimalText, type Shift } from './decimals.ts';

/** How one side of a curve is measured, written and moved. */
export interface Axis {
  /** What it is: the head of the table's column. */
  readonly name: string;
  /** Behind a value: "%", "秒"; empty where it has none. */
  readonly unit: string;
  readonly shift: Shift;
  /** What an arrow key moves by, as it is stored. */
  readonly step: number;
  /** Where it ends, if it does. */
  readonly least?: number;
  readonly most?: number;
  /** What the picture reaches to at least. */
  readonly top?: number;
}

/** "85.5%", "30 秒". */
export const written = (axis: Axis, value: number): string =>
  `${decimalText(value, axis.shift).replace('-', '−')}${axis.unit === '' || axis.unit === '%' ? axis.unit : ` ${axis.unit}`}`;

/** A stretch of an axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** So much of the axis as shows these values with room at both ends, within its own ends. */
export function spanOf(axis: Axis, values: readonly number[], room = 0.14): Span {
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const width = high - low || Math.max(axis.step * 20, Math.abs(high) * 0.5);
  return {
    from: Math.max(low - width * room, Math.min(axis.least ?? -Infinity, low)),
    to: Math.min(high + width * room, Math.max(axis.most ?? Infinity, high)),
  };
}

/** Round values within the span, at most so many. */
export function ticksOf({ from, to }: Span, most: number): number[] {
  const rough = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = ([1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.ceil(from / width - 1e-9);
  const last = Math.floor(to / width + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) =>
    Number(((first + place) * width).toFixed(9)),
  );
}

/** The step for a span that no one has told it: a round hundredth of it. */
export function stepFor(values: readonly number[]): number {
  const width = values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
  return width <= 0 ? 1 : Math.max(1e-6, Number((10 ** Math.floor(Math.log10(width / 50))).toFixed(6)));
}
