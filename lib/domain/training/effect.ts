import type { Cycle } from '../lifecycle/cycle.ts';
import { exactText } from '../number/format.ts';
import { parseExact } from '../number/parse.ts';
import { compare, subtract, zero } from '../number/rational.ts';
import type { Need, Training } from './training.ts';

export type Effect =
  | { readonly kind: 'none' }
  /** No later result shows anything yet. */
  | { readonly kind: 'too-early'; readonly before: string }
  | {
      readonly kind: 'known';
      readonly before: string;
      readonly after: string;
      /** Exact: "-3.5". */
      readonly difference: string;
      readonly direction: 'up' | 'same' | 'down';
    };

/** What the points of an indicator say before and after a training. It tells nothing of why they changed. */
export function effectOf({ because, state, after }: Pick<Training, 'because' | 'state' | 'after'>): Effect {
  if (because.kind !== 'need' || state !== 'done') return { kind: 'none' };
  if (after === null) return { kind: 'too-early', before: because.points };
  const difference = subtract(parseExact(after.points), parseExact(because.points));
  const sign = compare(difference, zero);
  return {
    kind: 'known',
    before: because.points,
    after: after.points,
    difference: exactText(difference),
    direction: sign > 0 ? 'up' : sign < 0 ? 'down' : 'same',
  };
}

interface Period {
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

/**
 * Whether a result can show what a training did: of the same kind as the one that raised the need, later than it, and of a
 * period that had not ended before the day of the training.
 */
export function mayShow({ period, cycle }: Need, date: string, later: Period & { readonly cycle: string }): boolean {
  const sameKind = period.charAt(4) === later.label.charAt(4);
  return sameKind && later.cycle !== cycle && later.label > period && later.end >= date;
}

/**
 * A training with what the result of a cycle says now, whether it is new or has become another: of the points that raised
 * the need, and of those of the first result that could show something. What says nothing new is given back as it is.
 */
export function withPoints<T extends Training>(
  training: T,
  { id: cycle, name: cycleName, period }: Pick<Cycle, 'id' | 'name' | 'period'>,
  indicators: Readonly<Record<string, string>>,
): T {
  const { because, state, after, date } = training;
  if (because.kind !== 'need') return training;
  const points = indicators[because.indicator];
  if (because.cycle === cycle)
    return points === undefined || points === because.points
      ? training
      : { ...training, because: { ...because, points } };
  const seenElsewhere = after !== null && after.cycle !== cycle;
  if (state !== 'done' || seenElsewhere || points === after?.points) return training;
  if (points === undefined) return { ...training, after: null };
  return mayShow(because, date, { ...period, cycle }) ? { ...training, after: { cycle, cycleName, points } } : training;
}
