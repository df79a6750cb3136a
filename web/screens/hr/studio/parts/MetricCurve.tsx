import { useState } from 'react';
import { metricOf } from '#lib/domain/organisation/metrics.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import type { PartProps } from '../part-props.ts';
import { itemsAt, numberAt } from '../read-draft.ts';
import { type Axis, stepFor } from './curve/axes.ts';
import { FINEST, snapped } from './curve/decimals.ts';
import { pointsIn } from './curve/points-in.ts';
import { CurveEditor } from './CurveEditor.tsx';

/** How a figure becomes points; `path` is that of its curve. Percent is stored as a fraction of 1. */
export function MetricCurve({ part, metric }: { part: PartProps; metric: string }) {
  const w = useWords('studio').curve;
  const say = useSay();
  const { unit, advised } = metricOf(metric);
  const xs = pointsIn(itemsAt(part.draft, part.path)).flatMap((point) => (point === undefined ? [] : [point[0]]));
  // A figure of one's own has no unit: one that lay between 0 and 1 to begin with is a share, whatever is typed then.
  const [share] = useState(unit.en === '' && xs.length > 0 && xs.every((x) => x >= 0 && x <= 1));
  const percent = share || unit.en === '%';
  const x: Axis = percent
    ? { name: w.reach, unit: '%', shift: 2, step: 0.005, least: metric === 'nps' ? -1 : 0, most: 1 }
    : { name: w.reach, unit: say(unit), shift: 0, step: stepFor(xs), least: 0 };
  const y: Axis = {
    name: w.points,
    unit: w.pointsUnit,
    shift: 0,
    step: 1,
    least: 0,
    top: numberAt(part.draft, ['calculation', 'maxScore']) ?? 100,
  };
  const stored = (value: number) => snapped(percent ? value / 100 : value, FINEST);
  return (
    <CurveEditor
      part={part}
      axes={{ x, y }}
      advised={advised === null ? undefined : { from: stored(advised[0]), to: stored(advised[1]) }}
      said={(at, points) => w.saidPoints({ x: at, y: points })}
    />
  );
}
