import type { KeyboardEvent } from 'react';
import { useWords } from '../../../i18n/words.ts';
import s from './Histogram.module.css';
import type { Range } from './choice.ts';
import type { Scale } from './scale.ts';
import { between, type End } from './use-brush.ts';

interface Props {
  end: End;
  extent: Range;
  scale: Scale;
  /** What Page up and Page down move by. */
  leap: number;
  /** How many the range holds now. */
  count: number;
  onMove: (range: Range) => void;
}

/** One end of the range: dragged, or moved with the arrow keys. */
export function BrushEnd({ end, extent, scale, leap, count, onMove }: Props) {
  const w = useWords('hr').review;
  const [at, other] = end === 'from' ? [extent.from, extent.to] : [extent.to, extent.from];
  const [least, most] = end === 'from' ? [scale.from, other - 1] : [other + 1, scale.to];
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = wantedBy(event.key, { at, least, most, leap });
    if (wanted === undefined) return;
    event.preventDefault();
    onMove(between(other, Math.min(Math.max(wanted, least), most), scale));
  };
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two ends over one picture; a range field has one
      role="slider"
      tabIndex={0}
      data-end={end}
      className={s['end']}
      style={{ left: `${scale.percent(at)}%` }}
      aria-label={end === 'from' ? w.fromEnd : w.toEnd}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={at}
      aria-valuetext={w.brushed({ from: String(extent.from), to: String(extent.to), count })}
      onKeyDown={onKeyDown}
    />
  );
}

function wantedBy(
  key: string,
  { at, least, most, leap }: { at: number; least: number; most: number; leap: number },
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1;
    case 'PageUp':
      return at + leap;
    case 'PageDown':
      return at - leap;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
