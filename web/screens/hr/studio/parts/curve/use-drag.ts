import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type Axes, movedTo, onGrid, type Point, type Points } from './points.ts';

/** How values become pixels, and pixels values. */
interface Frame {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly at: (left: number, top: number) => Point;
}

interface Asked<F extends Frame> {
  readonly plot: RefObject<HTMLElement | null>;
  readonly points: Points;
  readonly axes: Axes;
  /** As it lies now: while a point is dragged, the picture stays as it was when it was taken. */
  readonly frame: F;
  readonly onMove: (place: number, point: Point) => void;
  readonly onDone: () => void;
}

/** A hand that trembles has not dragged. */
const STILL = 3;

interface Hand<F extends Frame> {
  readonly place: number;
  /** Where it was taken. */
  readonly from: readonly [number, number];
  /** From the middle of the point to where it was taken. */
  readonly aside: readonly [number, number];
  readonly frame: F;
}

/** Takes a point with mouse, pen or finger and leads it between its neighbours. */
export function useDrag<F extends Frame>({ plot, points, axes, frame, onMove, onDone }: Asked<F>) {
  const [hand, setHand] = useState<Hand<F>>();
  const last = useRef<string>(undefined);
  const under = (event: PointerEvent): readonly [number, number] => {
    const box = plot.current?.getBoundingClientRect();
    return box === undefined ? [0, 0] : [event.clientX - box.left, event.clientY - box.top];
  };
  const drop = () => {
    if (hand !== undefined) onDone();
    setHand(undefined);
  };
  return {
    frame: hand?.frame ?? frame,
    held: hand?.place,
    take: (place: number) => (event: PointerEvent<HTMLElement>) => {
      const point = points[place];
      if (event.button !== 0 || point === undefined) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const [left, top] = under(event);
      last.current = undefined;
      setHand({ place, from: [left, top], aside: [frame.x(point[0]) - left, frame.y(point[1]) - top], frame });
    },
    lead: (event: PointerEvent) => {
      if (hand === undefined) return;
      const [left, top] = under(event);
      if (last.current === undefined && Math.hypot(left - hand.from[0], top - hand.from[1]) < STILL) return;
      const wanted = onGrid(hand.frame.at(left + hand.aside[0], top + hand.aside[1]), axes);
      const moved = movedTo(points, hand.place, wanted, axes);
      // A pixel further is often the same point still.
      if (String(moved) === last.current) return;
      last.current = String(moved);
      onMove(hand.place, moved);
    },
    drop,
  };
}
