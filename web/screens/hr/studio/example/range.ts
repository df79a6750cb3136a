import type { Curve } from '#lib/domain/policy/policy.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** So far as a figure can be led in the example: a little beyond its curve, in about a hundred round steps. */
export function rangeOf(curve: Curve, percent: boolean): Range {
  const xs = curve.map(([x]) => x);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const width = high - low || Math.max(Math.abs(high), 1);
  const step = Number((10 ** Math.floor(Math.log10(width / 40))).toPrecision(1));
  const round = (value: number) => Number((Math.round(value / step) * step).toFixed(6));
  const [min, max] = [round(Math.max(low >= 0 ? 0 : -Infinity, low - width * 0.2)), round(high + width * 0.2)];
  return { min, max: percent ? Math.min(max, Math.max(1, high)) : max, step };
}
