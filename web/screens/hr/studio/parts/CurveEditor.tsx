import { useState } from 'react';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useMedia, usePhone } from '../../../../ui/use-media.ts';
import type { PartProps } from '../part-props.ts';
import { itemsAt } from '../read-draft.ts';
import { insert, remove, set } from '../scheme-draft.ts';
import { type Span, written } from './curve/axes.ts';
import { decimalText } from './curve/decimals.ts';
import { Chart } from './curve/Chart.tsx';
import { pointsIn } from './curve/points-in.ts';
import { PointTable } from './curve/PointTable.tsx';
import { type Axes, addedAfter, outOfOrder, type Point, widestGap } from './curve/points.ts';
import s from './CurveEditor.module.css';

interface Props {
  /** Its path is that of the curve. */
  part: PartProps;
  axes: Axes;
  /** A point in words. */
  said: (x: string, y: string) => string;
  /** What the catalogue of figures advises, as the curve is stored. */
  advised?: Span | undefined;
}

/** A curve: a picture whose points are led by hand, and beside it the same in numbers. */
export function CurveEditor({ part, axes, said, advised }: Props) {
  const { draft, before, path, change, edit, settle, readOnly } = part;
  const w = useWords('studio').curve;
  const phone = usePhone();
  const touched = useMedia('(pointer: coarse)');
  const [active, setActive] = useState<number>();
  const points = pointsIn(itemsAt(draft, path));
  const real = points.filter((point) => point !== undefined);
  const whole = real.length === points.length;
  const was = pointsIn(itemsAt(before, path)).filter((point) => point !== undefined);
  const changed = was.length > 0 && JSON.stringify(was) !== JSON.stringify(points);
  const put = (place: number, point: Point) => {
    edit((all) => insert(all, [...path, place], point));
    settle();
  };
  const addAfter = (place: number) => {
    const point = whole ? addedAfter(real, place, axes) : undefined;
    if (point !== undefined) put(place + 1, point);
  };
  const take = (place: number) => {
    if (points.length > 1) edit((all) => remove(all, [...path, place]));
  };
  const lead = touched ? w.leadTouch : w.lead;
  const steps = {
    x: written(axes.x, axes.x.step),
    y: decimalText(axes.y.step, axes.y.shift),
    unit: axes.y.unit,
  };
  const gap = widestGap(real);
  const room = whole && (real.length === 0 || addedAfter(real, gap, axes) !== undefined);
  const disordered = whole && outOfOrder(points).length > 0;
  return (
    <div className={s['editor']}>
      <div className={s['picture']}>
        {readOnly ? null : (
          <p className="quiet">
            <small>{lead(steps)}</small>
          </p>
        )}
        <Chart
          points={points}
          before={changed ? was : []}
          axes={axes}
          advised={advised}
          height={phone ? 240 : 300}
          readOnly={readOnly}
          said={said}
          active={active}
          onActive={setActive}
          onMove={(place, point) => change([...path, place], point)}
          onDone={settle}
          onInsert={put}
          onAddAfter={addAfter}
          onRemove={take}
        />
        {advised === undefined && !changed ? null : (
          <p className="quiet">
            <small>
              {advised === undefined
                ? ''
                : `${w.advised({ from: written(axes.x, advised.from), to: written(axes.x, advised.to) })} `}
              {changed ? w.before : ''}
            </small>
          </p>
        )}
      </div>
      <div>
        <PointTable part={part} points={points} axes={axes} active={active} onActive={setActive} onRemove={take} />
        {readOnly ? null : (
          <p className={s['acts']}>
            <Button
              kind="quiet"
              icon="add"
              small
              why={room ? undefined : w.noRoom}
              onClick={() => (real.length === 0 ? put(0, [axes.x.least ?? 0, 0]) : addAfter(gap))}
            >
              {w.add}
            </Button>
            {disordered ? (
              <Button
                small
                onClick={() =>
                  edit((all) =>
                    set(
                      all,
                      path,
                      real.toSorted((a, b) => a[0] - b[0]),
                    ),
                  )
                }
              >
                {w.sort}
              </Button>
            ) : null}
          </p>
        )}
        <p className="quiet">
          <small>{w.level}</small>
        </p>
      </div>
    </div>
  );
}
