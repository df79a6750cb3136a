import type { Curve } from '../policy.ts';
import { type Bounds, decimal, type Reader } from './readers.ts';
import { list, looking } from './shapes.ts';
import { whole } from './whole.ts';

/** A curve of at least one point whose x strictly rises; `bounds` are those of y. */
export function curve(bounds: Bounds = {}): Reader<Curve> {
  const points = looking(list(point(bounds)), (taken, walk) => {
    if (taken.length === 0) walk.refuse('empty-list');
    const rises = taken.every((here, index) => {
      const before = taken[index - 1];
      return here === undefined || before === undefined || before[0] < here[0];
    });
    if (!rises) walk.refuse('curve-order');
  });
  return whole(points);
}

function point(bounds: Bounds): Reader<[number, number]> {
  const [readX, readY] = [decimal(), decimal(bounds)];
  return (value, walk) => {
    if (!Array.isArray(value) || value.length !== 2) return walk.refuse('type-point');
    walk.enter(0);
    const x = readX(value[0], walk);
    walk.leave();
    walk.enter(1);
    const y = readY(value[1], walk);
    walk.leave();
    return x === undefined || y === undefined ? undefined : [x, y];
  };
}
