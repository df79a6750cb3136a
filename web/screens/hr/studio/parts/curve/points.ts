import type { Axis } from './axes.ts';
import { between, gridAbove, gridBelow, snapped, stepped } from './decimals.ts';

export type Point = readonly [x: number, y: number];
/** The points of a curve while it is written; what is no point yet is a gap. */
export type Points = readonly (Point | undefined)[];
export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

const within = (value: number, { least = -Infinity, most = Infinity }: Axis): number =>
  Math.min(Math.max(value, least), most);

/** Where a point may go: between its neighbours, so that x keeps strictly rising; where there is no room, it keeps its x. */
export function movedTo(points: Points, place: number, [x, y]: Point, axes: Axes): Point {
  const here = points[place] ?? [x, y];
  const { step } = axes.x;
  const before = points.slice(0, place).findLast((one) => one !== undefined)?.[0];
  const after = points.slice(place + 1).find((one) => one !== undefined)?.[0];
  const first = before === undefined ? -Infinity : gridAbove(before, step);
  const last = after === undefined ? Infinity : gridBelow(after, step);
  return [first > last ? here[0] : Math.min(Math.max(within(x, axes.x), first), last), within(y, axes.y)];
}

/** What a hand on a point asks for, on the grid of the steps. */
export const onGrid = ([x, y]: Point, axes: Axes): Point => [snapped(x, axes.x.step), snapped(y, axes.y.step)];

/** A point so many steps further, whatever grid it stands on. */
export function nudged(points: Points, place: number, right: number, up: number, axes: Axes): Point | undefined {
  const here = points[place];
  if (here === undefined) return undefined;
  const wanted: Point = [stepped(here[0], axes.x.step, right), stepped(here[1], axes.y.step, up)];
  const moved = movedTo(points, place, wanted, axes);
  // A step up must not take the point aside.
  return right === 0 ? [here[0], moved[1]] : up === 0 ? [moved[0], here[1]] : moved;
}

/** A new point after this one: half way to the next, or some steps beyond the last. Undefined where there is no room. */
export function addedAfter(points: readonly Point[], place: number, axes: Axes): Point | undefined {
  const [here, next] = [points[place], points[place + 1]];
  if (here === undefined) return undefined;
  if (next === undefined) {
    const x = within(stepped(here[0], axes.x.step, 10), axes.x);
    return x > here[0] ? [x, here[1]] : undefined;
  }
  const x = between(here[0], next[0], axes.x.step);
  return x === undefined ? undefined : [x, snapped((here[1] + next[1]) / 2, axes.y.step)];
}

/** After which point the widest gap lies; the last one where there is no second. */
export function widestGap(points: readonly Point[]): number {
  const gaps = points.slice(1).map(([x], place) => x - (points[place]?.[0] ?? x));
  return gaps.length === 0 ? points.length - 1 : gaps.indexOf(Math.max(...gaps));
}

/** A new point where somebody pressed, and its place in the list; undefined where one stands at that x already. */
export function addedAt(
  points: readonly Point[],
  wanted: Point,
  axes: Axes,
): { place: number; point: Point } | undefined {
  const [x, y] = onGrid(wanted, axes);
  const point: Point = [within(x, axes.x), within(y, axes.y)];
  if (points.some(([at]) => at === point[0])) return undefined;
  const place = points.findIndex(([at]) => at > point[0]);
  return { place: place < 0 ? points.length : place, point };
}

/** The places whose x is not above the one before. */
export const outOfOrder = (points: Points): number[] =>
  points.flatMap((point, place) => {
    const before = points[place - 1];
    return point !== undefined && before !== undefined && before[0] >= point[0] ? [place] : [];
  });
