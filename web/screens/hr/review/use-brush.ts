import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Range } from './choice.ts';
import type { Scale } from './scale.ts';

export type End = 'from' | 'to';

interface Asked {
  readonly plot: RefObject<HTMLElement | null>;
  readonly scale: Scale;
  /** Where the two ends stand now. */
  readonly extent: Range;
  readonly onDrag: (range: Range) => void;
  readonly onDone: (range: Range) => void;
  /** Pressed and let go in one place: a score, and how far down in pixels. */
  readonly onPress: (score: number, down: number) => void;
  readonly onDrop: () => void;
}

interface Hand {
  readonly x: number;
  /** The end that stays where it is. */
  readonly anchor: number;
  readonly end: End | undefined;
  range: Range | undefined;
}

/** A hand that trembles has not dragged. */
const STILL = 4;

/** Draws a range over the bars or moves one of its ends, in whole points, with mouse, pen or finger. */
export function useBrush({ plot, scale, extent, onDrag, onDone, onPress, onDrop }: Asked) {
  const hand = useRef<Hand>(undefined);
  const scoreUnder = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    return box === undefined ? scale.from : scale.scoreAt((event.clientX - box.left) / box.width);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const end = endOf(event.target);
      const anchor = end === undefined ? Math.round(scoreUnder(event)) : extent[end === 'from' ? 'to' : 'from'];
      hand.current = { x: event.clientX, anchor, end, range: undefined };
      plot.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const { current } = hand;
      if (current === undefined) return;
      if (current.range === undefined && Math.abs(event.clientX - current.x) < STILL) return;
      current.range = between(current.anchor, Math.round(scoreUnder(event)), scale);
      onDrag(current.range);
    },
    onPointerUp: (event: PointerEvent) => {
      const { current } = hand;
      hand.current = undefined;
      if (current?.range !== undefined) onDone(current.range);
      else if (current !== undefined && current.end === undefined) {
        const top = plot.current?.getBoundingClientRect().top ?? 0;
        onPress(scoreUnder(event), event.clientY - top);
      }
    },
    // A finger that turned out to scroll the page.
    onPointerCancel: () => {
      hand.current = undefined;
      onDrop();
    },
  };
}

const endOf = (target: EventTarget): End | undefined => {
  const end = target instanceof Element ? target.closest<HTMLElement>('[data-end]')?.dataset['end'] : undefined;
  return end === 'from' || end === 'to' ? end : undefined;
};

/** In order and at least one point wide. */
export function between(a: number, b: number, scale: Range): Range {
  const from = Math.max(Math.min(a, b, scale.to - 1), scale.from);
  return { from, to: Math.min(Math.max(a, b, from + 1), scale.to) };
}
