import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceOn, estimateOf, isEnough, spreadText } from '#lib/domain/fairness/advice.ts';
import { type GivenForm, peersTogether, type Scales } from '#lib/domain/fairness/given.ts';
import { momentsOf, varianceOf } from '#lib/domain/fairness/moments.ts';
import { leniencyOf, type Pattern, patternsOf } from '#lib/domain/fairness/patterns.ts';
import { exactText } from '#lib/domain/number/format.ts';
import { fraction, subtract, whole } from '#lib/domain/number/rational.ts';
import { rootOf } from '#lib/domain/number/root.ts';

const five = { min: 1, max: 5, step: 1, pointsAtMin: 20, pointsAtMax: 100 };
const scales: Scales = new Map(['service', 'teamwork', 'pace'].map((id) => [id, five]));

const form = (rater: string, employee: string, ratings: readonly number[], self: readonly number[] = []): GivenForm => {
  const named = (some: readonly number[]) =>
    Object.fromEntries(
      [...scales.keys()].flatMap((id, place) => (place < some.length ? [[id, some[place] ?? 1]] : [])),
    );
  return {
    rater,
    raterName: `上级${rater}`,
    unit: '客服部',
    employee,
    employeeName: `人${employee}`,
    scores: named(ratings),
    self: named(self),
  };
};
const team = (rater: string, from: number, ratings: readonly (readonly number[])[], self?: readonly number[]) =>
  ratings.map((some, place) => form(rater, `${from + place}`, some, self));
const of = (patterns: readonly Pattern[], rater: string) => {
  const one = patterns.find((pattern) => pattern.rater === rater);
  if (!one) throw new Error(`no pattern of ${rater}`);
  return one;
};

const plain = [
  [3, 4, 3],
  [4, 3, 2],
  [2, 3, 4],
  [4, 4, 3],
  [3, 2, 3],
  [5, 4, 4],
];
const kinder = plain.map((ratings) => ratings.map((rating) => Math.min(5, rating + 1)));

describe('how a supervisor rates', () => {
  const patterns = patternsOf([...team('A', 100, plain), ...team('B', 200, plain)], scales);

  it('is neither kind nor strict where another gives the same', () => {
    const { leniency, advice } = { leniency: leniencyOf(of(patterns, 'A')), advice: adviceOn(of(patterns, 'A')) };
    expect([leniency && exactText(leniency), advice]).toEqual(['0', []]);
  });
  it('is kind by as many points as it lies above the others, with an interval and the number of forms', () => {
    const seen = of(patternsOf([...team('A', 100, kinder.slice(0, 5)), ...team('B', 200, plain)], scales), 'A');
    // Means of B: 3.5, 3.3̅, 3.16̅. A, one more in each of five forms: 4.2, 4.2, 4.0, so 0.8 on average: 16 points. The five
    // means have the variance 57.78, so half of the interval is 1.96 × √(57.78 / 5) = 6.66.
    expect(seen.apart && estimateOf(seen.apart)).toEqual({ count: 5, mean: '16.0', low: '9.3', high: '22.7' });
    expect([seen.forms, seen.against, seen.basis, adviceOn(seen)]).toEqual([5, 6, 'same-indicators', ['lenient']]);
  });
  it('is held against who rated the same people where there are enough', () => {
    const seen = patternsOf([...team('A', 100, kinder), ...team('B', 100, plain), ...team('C', 300, plain)], scales);
    expect(of(seen, 'A').basis).toBe('same-people');
    expect(of(seen, 'C').basis).toBe('same-indicators');
  });
  it('says nothing of fewer than five forms, or where there is nobody to hold it against', () => {
    const few = of(patternsOf([...team('A', 100, kinder.slice(0, 4)), ...team('B', 200, plain)], scales), 'A');
    const alone = of(patternsOf(team('A', 100, kinder), scales), 'A');
    expect([isEnough(few), adviceOn(few), isEnough(alone), adviceOn(alone)]).toEqual([false, [], false, []]);
  });
  it('shows who gives one value everywhere, and who tells nobody apart', () => {
    const same = plain.map(() => [4, 4, 4]);
    const seen = of(patternsOf([...team('A', 100, same), ...team('B', 200, plain)], scales), 'A');
    expect([seen.flat, seen.flatOfOthers, spreadText(seen.within)]).toEqual([6, 0, '0.0']);
    expect(adviceOn(seen)).toEqual(['lenient', 'narrow', 'flat']);
  });
  it('shows how far it lies from what people gave themselves, only in what both rated', () => {
    const seen = of(patternsOf([...team('A', 100, plain, [5, 5]), ...team('B', 200, plain)], scales), 'A');
    expect(estimateOf(seen.gap)).toMatchObject({ count: 6, mean: '-31.7' });
    expect(adviceOn(seen)).toEqual(['below-self']);
  });
  it('counts two ratings alike as chance', () => {
    expect(
      peersTogether(
        [
          { service: 4, teamwork: 4 },
          { service: 4, teamwork: 4, pace: 4 },
        ],
        scales,
      ),
    ).toMatchObject({
      forms: 2,
      flat: 1,
      ratings: 5,
      sum: '400',
    });
  });
});

describe('by law', () => {
  const ratings = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }), {
    minLength: 5,
    maxLength: 12,
  });
  const known = (pattern: Pattern) => ({
    apart: pattern.apart && varianceOf(pattern.apart) && exactText(varianceOf(pattern.apart) ?? whole(0)),
    within: pattern.within && exactText(pattern.within),
    flat: pattern.flat,
    forms: pattern.forms,
  });

  it('one step more in everything moves how kind a rater is by exactly the step, and nothing else of theirs', () => {
    fc.assert(
      fc.property(ratings, ratings, (own, others) => {
        const raised = own.map((some) => some.map((rating) => rating + 1));
        const [before, after] = [own, raised].map((some) =>
          of(patternsOf([...team('A', 100, some), ...team('B', 200, others)], scales), 'A'),
        );
        if (!before || !after) throw new Error('both were made');
        const moved = subtract(leniencyOf(after) ?? whole(0), leniencyOf(before) ?? whole(0));
        expect(exactText(moved)).toBe('20');
        expect(known(after)).toEqual(known(before));
      }),
    );
  });
  it('the order of the forms has no say', () => {
    fc.assert(
      fc.property(ratings, ratings, fc.infiniteStream(fc.nat()), (own, others, chances) => {
        const forms = [...team('A', 100, own), ...team('B', 200, others)];
        const keyed = forms.map((one) => ({ one, by: chances.next().value ?? 0 }));
        const shuffled = keyed.toSorted((a, b) => a.by - b.by).map(({ one }) => one);
        const shown = (some: readonly GivenForm[]) =>
          patternsOf(some, scales).map((pattern) => [pattern.apart && estimateOf(pattern.apart), known(pattern)]);
        expect(shown(shuffled)).toEqual(shown(forms));
      }),
    );
  });
  it('a root is rounded as its square says', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (n, d) => {
        const hundredths = BigInt(rootOf(fraction(n, d), 2).replace('.', ''));
        // (r − ½)² ≤ n/d × 10⁴ < (r + ½)², in quarters.
        const value = 4n * n * 10_000n;
        const [low, high] = [2n * hundredths - 1n, 2n * hundredths + 1n];
        expect((hundredths === 0n || low * low * d <= value) && value < high * high * d).toBe(true);
      }),
    );
  });
  it('moments of nothing say nothing', () => {
    expect(estimateOf(momentsOf([]))).toBeNull();
    expect(estimateOf(momentsOf([whole(3)]))).toEqual({ count: 1, mean: '3.0', low: null, high: null });
  });
});
