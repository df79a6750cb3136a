import { type MouseEvent, useId, useRef } from 'react';
import { useWords } from '../../../../../i18n/words.ts';
import { type Span, written } from './axes.ts';
import s from './Chart.module.css';
import { frameOf, spansOf } from './frame.ts';
import { Handle } from './Handle.tsx';
import { Plot } from './Plot.tsx';
import { type Axes, addedAt, nudged, outOfOrder, type Point, type Points } from './points.ts';
import { useDrag } from './use-drag.ts';
import { useFocusOnNew } from './use-focus-on-new.ts';
import { useWidth } from './use-width.ts';

interface Props {
  points: Points;
  /** The curve of the version before. */
  before: readonly Point[];
  axes: Axes;
  advised: Span | undefined;
  height: number;
  readOnly: boolean;
  said: (x: string, y: string) => string;
  /** The point that is looked at, here or in the table. */
  active: number | undefined;
  onActive: (place: number | undefined) => void;
  onMove: (place: number, point: Point) => void;
  onDone: () => void;
  onInsert: (place: number, point: Point) => void;
  onAddAfter: (place: number) => void;
  onRemove: (place: number) => void;
}

/** The curve as a picture whose points can be led with mouse, pen, finger or keys. */
export function Chart(props: Props) {
  const { points, before, axes, advised, height, readOnly, said, active, onActive, onMove, onInsert } = props;
  const w = useWords('studio').curve;
  const help = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [width, watch] = useWidth(560);
  const real = points.filter((point) => point !== undefined);
  const { frame, held, take, lead, drop } = useDrag({
    plot,
    points,
    axes,
    frame: frameOf(spansOf([...real, ...before], axes, advised), width, height),
    onMove,
    onDone: props.onDone,
  });
  const goTo = useFocusOnNew(plot);
  const wrong = outOfOrder(points);
  const shown = active === undefined ? undefined : points[active];
  const text = ([x, y]: Point) => said(written(axes.x, x), written(axes.y, y));
  const addHere = (event: MouseEvent) => {
    if (readOnly || (event.target instanceof Element && event.target.closest('[data-point]') !== null)) return;
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || real.length < points.length) return;
    const added = addedAt(real, frame.at(event.clientX - box.left, event.clientY - box.top), axes);
    if (added === undefined) return;
    goTo(added.place);
    onInsert(added.place, added.point);
  };
  return (
    <div ref={watch}>
      <p id={help} className="heard">
        {w.keys}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button under the table adds a point too */}
      <div ref={plot} className={s['chart']} style={{ height }} onDoubleClick={addHere}>
        <Plot points={real} axes={axes} frame={frame} advised={advised} before={before} />
        {points.map((point, place) =>
          point === undefined ? null : (
            <Handle
              // oxlint-disable-next-line react/no-array-index-key -- a point is its place in the curve, and keeps nothing of its own
              key={place}
              place={place}
              label={w.point({ place: place + 1 })}
              said={text(point)}
              help={help}
              value={point[1]}
              span={frame.spanY}
              left={frame.x(point[0])}
              top={frame.y(point[1])}
              held={held === place}
              wrong={wrong.includes(place)}
              readOnly={readOnly}
              onNudge={(right, up) => {
                const moved = nudged(points, place, right, up, axes);
                if (moved !== undefined) onMove(place, moved);
              }}
              onAdd={() => {
                goTo(place + 1);
                props.onAddAfter(place);
              }}
              onRemove={() => {
                goTo(Math.max(0, place - 1));
                props.onRemove(place);
              }}
              onActive={(on) => onActive(on ? place : undefined)}
              onLeave={props.onDone}
              drag={{ onPointerDown: take(place), onPointerMove: lead, onPointerUp: drop, onPointerCancel: drop }}
            />
          ),
        )}
        {shown === undefined ? null : (
          <span
            className={s['label']}
            data-below={frame.y(shown[1]) < 60 ? '' : undefined}
            style={{ left: Math.min(Math.max(frame.x(shown[0]), 80), width - 90), top: frame.y(shown[1]) }}
            aria-hidden="true"
          >
            {text(shown)}
          </span>
        )}
      </div>
    </div>
  );
}
