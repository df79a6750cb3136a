import type { Settled } from '../calculation/calculate.ts';
import { scoreUnits } from '../calculation/outcome.ts';
import type { RatedResult, Result } from '../calculation/result.ts';
import { stepsUp } from './grade-reasons.ts';

/** What happens to one person. */
export interface Movement {
  readonly employee: string;
  readonly unit: string;
  readonly was: Result;
  readonly is: Result;
  /** Grades upwards; below 0 for who falls, 0 for who is not rated on both sides. */
  readonly steps: number;
}

/** Everybody who is on both sides, whether they move or not. */
export function movements(now: Settled, tried: Settled): Movement[] {
  const before = new Map(now.calculation.results.map((result) => [result.employee, result]));
  return tried.calculation.results.flatMap((is): Movement[] => {
    const was = before.get(is.employee);
    const unit = tried.people.get(is.employee)?.employee.unit;
    if (was === undefined || unit === undefined) return [];
    return [{ employee: is.employee, unit, was, is, steps: stepsOf(now, tried, was, is) }];
  });
}

function stepsOf(now: Settled, tried: Settled, was: Result, is: Result): number {
  if (was.status !== 'rated' || is.status !== 'rated') return 0;
  return stepsUp(now.prepared.grading.bands, tried.prepared.grading.bands, was.grade, is.grade);
}

/** How many go where. */
export interface MovementCounts {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Rated then and not now, and the other way round. */
  readonly rated: number;
  readonly unrated: number;
}

export function countMovements(all: readonly Movement[]): MovementCounts {
  const count = (is: (one: Movement) => boolean) => all.filter(is).length;
  return {
    up: count(({ steps }) => steps > 0),
    down: count(({ steps }) => steps < 0),
    same: count((one) => one.steps === 0 && isRated(one.was) === isRated(one.is)),
    rated: count(({ was, is }) => !isRated(was) && isRated(is)),
    unrated: count(({ was, is }) => isRated(was) && !isRated(is)),
  };
}

const isRated = (result: Result): result is RatedResult => result.status === 'rated';

/** The first of those who move most: who gains or loses a rating, then by grades, by points, by money. */
export function mostMoved(all: readonly Movement[], count: number): Movement[] {
  return all
    .map((one) => ({ one, size: sizeOf(one) }))
    .filter(({ size }) => size.some((part) => part !== 0n))
    .toSorted((a, b) => bySize(a.size, b.size))
    .slice(0, count)
    .map(({ one }) => one);
}

function sizeOf({ was, is, steps }: Movement): readonly bigint[] {
  const turned = isRated(was) === isRated(is) ? 0n : 1n;
  if (!isRated(was) || !isRated(is)) return [turned];
  return [turned, BigInt(steps), fine(is.score) - fine(was.score), BigInt(is.bonus ?? 0) - BigInt(was.bonus ?? 0)].map(
    (part) => (part < 0n ? -part : part),
  );
}

/** In ten-thousandths: the most decimals that a score can have. */
const fine = (score: string): bigint => {
  const decimals = score.split('.')[1]?.length ?? 0;
  return scoreUnits(score) * 10n ** BigInt(4 - decimals);
};

function bySize(a: readonly bigint[], b: readonly bigint[]): number {
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    const [left, right] = [a[place] ?? 0n, b[place] ?? 0n];
    if (left !== right) return left > right ? -1 : 1;
  }
  return 0;
}
