import { useId, useRef, useState } from 'react';
import { useWords } from '../../../../../i18n/words.ts';
import type { PartProps } from '../../part-props.ts';
import { itemsAt, numberAt, textAt } from '../../read-draft.ts';
import type { Axis } from '../curve/axes.ts';
import { decimalText } from '../curve/decimals.ts';
import { Handle } from '../curve/Handle.tsx';
import { type Axes, nudged, type Point, type Points } from '../curve/points.ts';
import { useDrag } from '../curve/use-drag.ts';
import { useWidth } from '../curve/use-width.ts';
import { bandsAt } from './bands.ts';
import s from './Ruler.module.css';

/** Room at both ends, so that a limit there can be taken. */
const SIDE = 12;
const MIDDLE = 24;
const TOUCHING = 26;

/** The bands over 0 to the highest score; the limits between them are dragged or led with the keys. */
export function Ruler({ part, maxScore }: { part: PartProps; maxScore: number }) {
  const w = useWords('studio').grades;
  const help = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [width, watch] = useWidth(560);
  const [active, setActive] = useState<number>();
  const bands = itemsAt(part.draft, bandsAt).map((band) => ({
    grade: textAt(band, ['grade']),
    min: numberAt(band, ['min']),
  }));
  const count = bands.length;
  // From 0 upwards, as the ruler runs; the first, where the last band begins, stays.
  const limits: Points = bands.toReversed().map(({ min }) => (min === undefined ? undefined : [min, 0]));
  const unit = maxScore / Math.max(1, width - 2 * SIDE);
  const x = (score: number) => SIDE + Math.min(Math.max(score, 0), maxScore) / unit;
  const bandOf = (place: number) => count - 1 - place;
  const put = (place: number, [min]: Point) => part.change([...bandsAt, bandOf(place), 'min'], min);
  const frame = { x, y: () => MIDDLE, at: (left: number): Point => [(left - SIDE) * unit, 0] };
  const axes: Axes = { x: scores(maxScore), y: { ...scores(0), name: '' } };
  const { held, take, lead, drop } = useDrag({ plot, points: limits, axes, frame, onMove: put, onDone: part.settle });
  // Figures that would touch the next are left out, but for the one that is held: the table has them all.
  const hidden = (place: number) => {
    const next = limits.slice(place + 1).find((limit) => limit !== undefined)?.[0] ?? maxScore;
    return active !== place && x(next) - x(limits[place]?.[0] ?? 0) < TOUCHING;
  };
  return (
    <div ref={watch}>
      <p id={help} className="heard">
        {w.limitKeys}
      </p>
      <div ref={plot} className={s['ruler']}>
        {bands.map(({ grade, min }, place) => {
          const above = place === 0 ? maxScore : bands[place - 1]?.min;
          if (min === undefined || above === undefined || above <= min) return null;
          const wide = x(above) - x(min);
          return (
            <span
              // oxlint-disable-next-line react/no-array-index-key -- a band is its place
              key={place}
              className={s['band']}
              style={{ left: x(min), width: wide, background: tint(place, count) }}
              aria-hidden="true"
            >
              {wide > letters(grade) + 20 ? grade : null}
            </span>
          );
        })}
        {limits.map((limit, place) =>
          limit === undefined || place === 0 ? null : (
            <Handle
              // oxlint-disable-next-line react/no-array-index-key -- a limit is its place
              key={place}
              place={place}
              label={w.limit({ grade: bands[bandOf(place)]?.grade ?? '' })}
              said={w.limitSaid({
                grade: bands[bandOf(place)]?.grade ?? '',
                below: bands[bandOf(place) + 1]?.grade ?? '',
                min: decimalText(limit[0]),
              })}
              help={help}
              value={limit[0]}
              span={{ from: 0, to: maxScore }}
              left={x(limit[0])}
              top={MIDDLE}
              held={held === place}
              wrong={part.problems([...bandsAt, bandOf(place), 'min']).length > 0}
              readOnly={part.readOnly}
              onNudge={(right, up) => {
                const moved = nudged(limits, place, right + up, 0, axes);
                if (moved !== undefined) put(place, moved);
              }}
              onActive={(on) => setActive(on ? place : undefined)}
              onLeave={part.settle}
              drag={{ onPointerDown: take(place), onPointerMove: lead, onPointerUp: drop, onPointerCancel: drop }}
            />
          ),
        )}
        {limits.map((limit, place) =>
          limit === undefined || hidden(place) ? null : (
            <small
              // oxlint-disable-next-line react/no-array-index-key -- a limit is its place
              key={place}
              className={active === place ? s['now'] : undefined}
              style={{ left: x(limit[0]) }}
              aria-hidden="true"
            >
              {decimalText(limit[0])}
            </small>
          ),
        )}
        <small style={{ left: x(maxScore) }} aria-hidden="true">
          {decimalText(maxScore)}
        </small>
      </div>
    </div>
  );
}

const scores = (most: number): Axis => ({ name: 'score', unit: '', shift: 0, step: 1, least: 0, most });

/** About how wide a name is: a Chinese character is wider than a letter. */
const letters = (name: string): number => name.length * (/\p{Script=Han}/u.test(name) ? 14 : 9);

/** How strongly a band is tinted: the best most. */
const tint = (place: number, count: number): string =>
  `color-mix(in srgb, var(--primary) ${44 - Math.round((place * 38) / Math.max(1, count - 1))}%, var(--sunk))`;
