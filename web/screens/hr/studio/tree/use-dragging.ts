import { type DragEvent, useState } from 'react';
import { dimensionTo, indicatorTo, type Move } from './moving.ts';
import type { TreeActs } from './tree-context.ts';

/** What is dragged, or dragged over: a dimension, or an indicator in it. */
type Spot = readonly [dimension: number, indicator?: number];

export interface Dragging {
  /** For the grip of a row. */
  grip: (spot: Spot) => { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
  /** For the row itself: where it can be dropped. */
  target: (spot: Spot) => {
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    'data-over': boolean;
  };
}

const same = (a: Spot | undefined, b: Spot) => a !== undefined && a[0] === b[0] && a[1] === b[1];

/** Rows of the tree led by the mouse: indicators anywhere among indicators, dimensions among dimensions. */
export function useDragging(tree: TreeActs): Dragging {
  const [from, setFrom] = useState<Spot>();
  const [over, setOver] = useState<Spot>();
  const end = () => {
    setFrom(undefined);
    setOver(undefined);
  };
  const moveTo = (to: Spot): Move | undefined => {
    if (from === undefined || same(from, to)) return undefined;
    if (from[1] === undefined) return to[1] === undefined ? dimensionTo(tree, from[0], to[0]) : undefined;
    // On a dimension's own row an indicator becomes its first.
    return indicatorTo(tree, [from[0], from[1]], [to[0], to[1] ?? 0]);
  };
  return {
    grip: (spot) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        setFrom(spot);
      },
      onDragEnd: end,
    }),
    target: (spot) => ({
      'data-over': same(over, spot),
      onDragOver: (event) => {
        if (moveTo(spot) === undefined) return;
        event.preventDefault();
        if (!same(over, spot)) setOver(spot);
      },
      onDrop: (event) => {
        event.preventDefault();
        moveTo(spot)?.run();
        end();
      },
    }),
  };
}
