/** Where a value's label stands relative to its point. */
export interface Spot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** Absent where the point has none. */
  readonly label?: string | undefined;
  /** Below the point, where both would do. */
  readonly under: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of 12-pixel figures, in pixels. */
const [FIGURE, ASCENT, DESCENT] = [6.8, 10, 3];
const [ABOVE, BELOW, ASIDE] = [-11, 21, 6];

/** In order of preference: over or under the point, else to the side that the line leaves free. */
const spots = (under: boolean): Spot[] => {
  const [near, far] = under ? [BELOW, ABOVE] : [ABOVE, BELOW];
  return [
    { dx: 0, dy: near, anchor: 'middle' },
    { dx: 0, dy: far, anchor: 'middle' },
    { dx: -ASIDE, dy: near, anchor: 'end' },
    { dx: ASIDE, dy: near, anchor: 'start' },
    { dx: ASIDE, dy: far, anchor: 'start' },
    { dx: -ASIDE, dy: far, anchor: 'end' },
  ];
};

function boxOf(point: Point, { dx, dy, anchor }: Spot): Box {
  const width = (point.label ?? '').length * FIGURE;
  const left = point.x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: point.y + dy - ASCENT, bottom: point.y + dy + DESCENT };
}

/** Whether the line from one point to the next runs through a box. */
function crosses(from: Point, to: Point, box: Box): boolean {
  const [left, right] = [Math.max(from.x, box.left), Math.min(to.x, box.right)];
  if (left > right) return false;
  const heightAt = (x: number) => from.y + (to.x === from.x ? 0 : ((x - from.x) / (to.x - from.x)) * (to.y - from.y));
  const [one, other] = [heightAt(left), heightAt(right)];
  return Math.max(one, other) >= box.top && Math.min(one, other) <= box.bottom;
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * A place for each label along a line, left to right, where neither the line nor another label is; within the width.
 * Where no place is free, the one with the least in its way.
 */
export function labelSpots(points: readonly Point[], width: number): Spot[] {
  const taken: Box[] = [];
  const inTheWay = (box: Box) =>
    points.filter((point, at) => at > 0 && crosses(points[at - 1] ?? point, point, box)).length +
    taken.filter((other) => touch(other, box)).length +
    // Outside of the chart it would be cut off.
    (box.left < 0 || box.right > width ? 2 : 0);
  return points.map((point) => {
    const ranked = spots(point.under).map((spot) => ({ spot, count: inTheWay(boxOf(point, spot)) }));
    const best = ranked.reduce((least, one) => (one.count < least.count ? one : least));
    if (point.label !== undefined) taken.push(boxOf(point, best.spot));
    return best.spot;
  });
}
