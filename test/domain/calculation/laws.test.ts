import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, settle } from '#lib/domain/calculation/calculate.ts';
import type { Input, Rating } from '#lib/domain/calculation/input.ts';
import { receiptFrom, receiptOf } from '#lib/domain/calculation/receipt-of.ts';
import { compare, recompute } from '#lib/domain/calculation/recompute.ts';
import type { Calculation, RatedResult } from '#lib/domain/calculation/result.ts';
import { byCodePoint } from '#lib/domain/number/code-point-order.ts';
import { floorToMultiple } from '#lib/domain/number/rounding.ts';
import { exactly } from '#lib/domain/number/decimal.ts';
import { multiply, whole } from '#lib/domain/number/rational.ts';
import { sharePool } from '#lib/domain/incentives/pool.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { aCalculation } from '../generators.ts';

const runs = { numRuns: 150 };
const ratedIn = ({ results }: Calculation) =>
  results.filter((result): result is RatedResult => result.status === 'rated');
const scoresOf = (calculation: Calculation) =>
  new Map(ratedIn(calculation).map(({ employee, score }) => [employee, Number(score)]));

describe('a calculation', () => {
  it('gives the same bytes for the same input in whatever order', () => {
    fc.assert(
      fc.property(aCalculation, ({ policy, input }) => {
        const turned: Input = {
          ...input,
          employees: input.employees.toReversed(),
          ratings: input.ratings.toReversed(),
          metrics: input.metrics.toReversed(),
          adjustments: input.adjustments.toReversed(),
          pools: Object.fromEntries(Object.entries(input.pools).toReversed()),
        };
        expect(JSON.stringify(calculate(policy, turned))).toBe(JSON.stringify(calculate(policy, input)));
      }),
      runs,
    );
  });

  it('lists everybody once, in code-point order', () => {
    fc.assert(
      fc.property(aCalculation, ({ policy, input }) => {
        const ids = calculate(policy, input).results.map(({ employee }) => employee);
        expect(ids).toEqual(input.employees.map(({ id }) => id).toSorted(byCodePoint));
      }),
      runs,
    );
  });

  it('never lowers a score when a rating is raised', () => {
    fc.assert(
      fc.property(aCalculation, fc.nat(), ({ policy, input }, pick) => {
        const raised = raise(policy, input.ratings, pick);
        const before = scoresOf(calculate(policy, input));
        const after = scoresOf(calculate(policy, { ...input, ratings: raised.ratings }));
        const [old, now] = [before.get(raised.employee), after.get(raised.employee)];
        expect(now ?? 0).toBeGreaterThanOrEqual(old ?? 0);
      }),
      runs,
    );
  });

  it('pays every pool out or says what is left, and the totals are the sums', () => {
    fc.assert(
      fc.property(aCalculation, ({ policy, input }) => {
        const calculation = calculate(policy, input);
        const { units, all } = calculation.totals;
        const sum = (of: (totals: Calculation['totals']['all']) => number | null | undefined) =>
          Object.values(units).reduce((total, unit) => total + (of(unit) ?? 0), 0);
        expect(sum(({ bonus }) => bonus)).toBe(all.bonus);
        expect(all.bonus).toBe(ratedIn(calculation).reduce((total, { bonus }) => total + (bonus ?? 0), 0));
        for (const unit of Object.values(units)) {
          const paidAndLeft = (unit.bonus ?? 0) + (unit.unallocated ?? 0);
          const shared = policy.bonus?.method === 'pool';
          expect([unit.pool, unit.unallocated]).toEqual(shared ? [paidAndLeft, unit.unallocated] : [null, 0]);
        }
      }),
      runs,
    );
  });

  it('gives equal scores in one group equal grades where there is no veto', () => {
    fc.assert(
      fc.property(aCalculation, ({ policy, input }) => {
        const calculation = calculate(policy, { ...input, adjustments: [] });
        const unitOf = new Map(input.employees.map(({ id, unit }) => [id, unit]));
        const group = (id: string) =>
          'group' in policy.grades && policy.grades.group === 'unit' ? unitOf.get(id) : '';
        const grades = new Map<string, string>();
        for (const { employee, score, grade } of ratedIn(calculation)) {
          const key = `${group(employee)}:${score}`;
          expect(grades.get(key) ?? grade).toBe(grade);
          grades.set(key, grade);
        }
      }),
      runs,
    );
  });

  it('never pays beyond the cap', () => {
    fc.assert(
      fc.property(aCalculation, ({ policy, input }) => {
        const { maxTimesBase, roundTo = 1 } = policy.bonus ?? {};
        if (maxTimesBase === undefined) return;
        const bases = new Map(input.employees.map(({ id, bonusBase }) => [id, bonusBase]));
        for (const { employee, bonus = 0 } of ratedIn(calculate(policy, input))) {
          const cap = floorToMultiple(
            multiply(whole(bases.get(employee) ?? 0), exactly(maxTimesBase)),
            BigInt(roundTo),
          );
          expect(bonus).toBeLessThanOrEqual(Number(cap));
        }
      }),
      runs,
    );
  });
});

describe('a receipt', () => {
  it('recomputes to every figure of itself and of the result', () => {
    fc.assert(
      fc.property(aCalculation, fc.constantFrom('person' as const, 'office' as const), ({ policy, input }, reader) => {
        const settled = settle(policy, input);
        for (const result of settled.calculation.results) {
          const receipt = structuredClone(receiptOf(policy, settled, result.employee, reader));
          const recomputed = recompute(policy, receipt.inputs);
          expect(compare(receipt, recomputed).filter(({ state }) => state === 'differs')).toEqual([]);
          expect(receiptFrom(policy, receipt.inputs, reader)).toEqual(receipt);
          expect(receipt.status).toBe(result.status);
          if (result.status !== 'rated') continue;
          const { figures } = recomputed;
          expect(figures.get('score.score')).toBe(result.score);
          expect(figures.get('grade.grade')).toBe(result.grade);
          expect(figures.get('rank.rank')).toBe(result.rank);
          expect(figures.get('coefficient.coefficient')).toBe(result.coefficient);
          expect(figures.get('proration.proration')).toBe(result.proration);
          expect(figures.get('bonus.bonus')).toBe(result.bonus);
          expect(figures.get('improvement.improvement')).toBe(result.improvement);
          expect(figures.get('promotion.nominated')).toBe(result.promotion?.nominated);
        }
      }),
      runs,
    );
  });
});

describe('a pool', () => {
  const claims = fc.array(
    fc.record({
      n: fc.bigInt({ min: 0n, max: 10n ** 9n }),
      d: fc.bigInt({ min: 1n, max: 400n }),
      cap: fc.option(fc.bigInt({ min: 0n, max: 10n ** 5n })),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('keeps everybody within one step of the exact share of the last round', () => {
    fc.assert(
      fc.property(claims, fc.bigInt({ min: 0n, max: 10n ** 7n }), fc.constantFrom(1n, 100n), (drawn, pool, roundTo) => {
        const made = drawn.map(({ n, d, cap }, place) => ({
          employee: `E${place}`,
          weight: { n, d },
          cap: cap === null ? undefined : (cap / roundTo) * roundTo,
        }));
        const { shares, rounds } = sharePool(pool, made, roundTo);
        const last = rounds.at(-1);
        for (const { employee, weight, cap } of made) {
          const share = shares.get(employee);
          if (share === undefined || last === undefined) continue;
          expect(cap === undefined || share.amount <= cap).toBe(true);
          if (share.capped) continue;
          const exact = Number(last.pool * weight.n * last.weightSum.d) / Number(weight.d * last.weightSum.n);
          expect(Math.abs(Number(share.amount) - exact)).toBeLessThanOrEqual(Number(roundTo));
        }
        const paid = [...shares.values()].reduce((sum, { amount }) => sum + amount, 0n);
        expect(paid <= pool).toBe(true);
        const allCapped = [...shares.values()].every(({ capped }) => capped);
        expect(allCapped || pool - paid === pool % roundTo).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** One rating a step higher, where it can be. */
function raise(policy: Policy, ratings: Rating[], pick: number): { employee: string; ratings: Rating[] } {
  const place = ratings.length === 0 ? -1 : pick % ratings.length;
  const rating = ratings[place];
  const [indicator, score] = Object.entries(rating?.scores ?? {})[0] ?? [];
  if (rating === undefined || indicator === undefined || score === undefined) return { employee: '', ratings };
  const found = policy.dimensions.flatMap((dimension) => dimension.indicators).find(({ id }) => id === indicator);
  const scale = found && 'rating' in found ? policy.scales[found.rating.scale] : undefined;
  if (scale === undefined) return { employee: '', ratings };
  const scores = { ...rating.scores, [indicator]: Math.min(scale.max, score + scale.step) };
  return { employee: rating.employee, ratings: ratings.with(place, { ...rating, scores }) };
}
