import type { Range } from './choice.ts';

/** From scores to places on the picture and back; both ends of the picture are `from` and `to`. */
export interface Scale extends Range {
  /** In percent of the picture's width. */
  readonly percent: (score: number) => number;
  readonly left: (range: Range) => { left: string; width: string };
  /** The score at a part of the width between 0 and 1, unrounded. */
  readonly scoreAt: (part: number) => number;
}

export function scaleOf({ from, to }: Range): Scale {
  const held = (score: number) => Math.min(Math.max(score, from), to);
  const percent = (score: number) => ((held(score) - from) / (to - from)) * 100;
  return {
    from,
    to,
    percent,
    left: (range) => ({
      left: `${percent(range.from)}%`,
      width: `${percent(range.to) - percent(range.from)}%`,
    }),
    scoreAt: (part) => held(from + part * (to - from)),
  };
}

export interface Tick {
  readonly at: number;
  readonly text: string;
  /** An end of what is chosen. */
  readonly chosen: boolean;
}

/** Closer than this, two figures would touch; in percent of the width. */
const ROOM = 7;

/** The cuts between the grades and both ends; the ends of a choice go first, and what would touch them yields. */
export function ticksOf(scale: Scale, cuts: readonly number[], chosen: Range | undefined): Tick[] {
  const ends = chosen === undefined ? [] : endTicks(scale, chosen);
  const others = [...cuts.filter((cut) => cut > scale.from && cut < scale.to), scale.from, scale.to];
  return others
    .map((at) => ({ at, text: String(at), chosen: false }))
    .reduce<Tick[]>((kept, tick) => (kept.every((one) => !touch(scale, one, tick)) ? [...kept, tick] : kept), ends);
}

function endTicks(scale: Scale, { from, to }: Range): Tick[] {
  const ends = [from, to].map((at) => ({ at: Math.max(at, scale.from), text: String(at), chosen: true }));
  const [first, last] = ends;
  if (first === undefined || last === undefined || !touch(scale, first, last)) return ends;
  return [{ at: (first.at + last.at) / 2, text: `${from}–${to}`, chosen: true }];
}

const touch = (scale: Scale, a: Tick, b: Tick): boolean =>
  Math.abs(scale.percent(a.at) - scale.percent(b.at)) < ROOM * (Math.max(a.text.length, b.text.length) > 4 ? 1.5 : 1);
