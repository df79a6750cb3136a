import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle, type Settled } from '#lib/domain/calculation/calculate.ts';
import { checkInput } from '#lib/domain/calculation/check-input.ts';
import { exactText } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { add, zero } from '#lib/domain/number/rational.ts';
import { scorePerson } from '#lib/domain/scoring/person.ts';
import { applicable } from '#lib/domain/simulation/applicable.ts';
import { compare } from '#lib/domain/simulation/compare.ts';
import { sumOf } from '#lib/domain/simulation/score-part.ts';
import { changeOf, type Scored, scoreParts } from '#lib/domain/simulation/score-parts.ts';
import { aCalculation } from '../generators.ts';

const runs = { numRuns: 150 };
const everybody = { movers: 100, unnamed: '' };

/** The same facts under the policy they were made for and under any other. */
const aSimulation = fc.tuple(aCalculation, aCalculation).map(([{ policy, input }, { policy: other }]) => {
  const read = applicable(policy, other, input);
  return { now: settle(policy, input), tried: settle(other, read), other, read };
});

function scoredIn({ prepared, people }: Settled, employee: string): Scored | undefined {
  const facts = people.get(employee)?.facts();
  const score = facts && scorePerson(prepared.scoring, facts);
  if (score?.status !== 'rated') return undefined;
  return { score, decimals: prepared.scoring.decimals, calibrated: facts?.calibration !== undefined };
}

describe('a simulation', () => {
  it('of the same policy changes nothing', () => {
    fc.assert(
      fc.property(aCalculation, ({ policy, input }) => {
        const { counts, movers, grades, units, spread } = compare(
          settle(policy, input),
          settle(policy, applicable(policy, policy, input)),
          everybody,
        );
        expect(movers).toEqual([]);
        expect(counts).toEqual({ up: 0, down: 0, same: input.employees.length, rated: 0, unrated: 0 });
        expect(grades.every(({ now, tried }) => now === tried)).toBe(true);
        expect(spread.tried).toEqual(spread.now);
        for (const { now, tried } of units) expect(tried).toEqual(now);
      }),
      runs,
    );
  });

  it('gives a policy only what it can read', () => {
    fc.assert(
      fc.property(aSimulation, ({ other, read }) => {
        const adjustments = other.adjustments.cap === 0 ? [] : read.adjustments;
        expect(checkInput(other, { ...read, adjustments })).toMatchObject({ ok: true });
      }),
      runs,
    );
  });

  it('tells parts that sum to the whole change of a score', () => {
    fc.assert(
      fc.property(aSimulation, ({ now, tried }) => {
        for (const employee of now.people.keys()) {
          const [was, is] = [scoredIn(now, employee), scoredIn(tried, employee)];
          if (was === undefined || is === undefined) continue;
          expect(exactText(sumOf(scoreParts(was, is)))).toBe(exactText(changeOf(was, is)));
        }
      }),
      runs,
    );
  });

  it('shows parts that sum to what it shows as the change, of points and of money', () => {
    fc.assert(
      fc.property(aSimulation, ({ now, tried }) => {
        for (const { change, score, money, was, is } of compare(now, tried, everybody).movers) {
          if (change === null || was.status !== 'rated' || is.status !== 'rated') continue;
          const sum = score.reduce((total, { points }) => add(total, parseExact(points)), zero);
          expect(exactText(sum)).toBe(exactText(parseExact(change)));
          if (was.bonus === undefined || is.bonus === undefined) continue;
          expect(money.reduce((total, { amount }) => total + amount, 0)).toBe(is.bonus - was.bonus);
        }
      }),
      runs,
    );
  });

  it('leaves one person out of the names and of nothing else', () => {
    fc.assert(
      fc.property(aSimulation, ({ now, tried }) => {
        const [all, some] = [compare(now, tried, everybody), compare(now, tried, { ...everybody, unnamed: 'E0' })];
        expect(some.movers).toEqual(all.movers.filter(({ employee }) => employee !== 'E0'));
        expect({ ...some, movers: [] }).toEqual({ ...all, movers: [] });
      }),
      runs,
    );
  });

  it('counts everybody once and costs what everybody is paid', () => {
    fc.assert(
      fc.property(aSimulation, ({ now, tried }) => {
        const { counts, all, units, grades, scores } = compare(now, tried, everybody);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(now.people.size);
        const paid = tried.calculation.results.reduce(
          (sum, result) => sum + (result.status === 'rated' ? (result.bonus ?? 0) : 0),
          0,
        );
        expect(all.tried.bonus ?? 0).toBe(paid);
        expect(units.reduce((sum, unit) => sum + (unit.tried.bonus ?? 0), 0)).toBe(paid);
        for (const some of [grades, scores]) {
          expect(some.reduce((sum, one) => sum + one.now, 0)).toBe(all.now.rated);
          expect(some.reduce((sum, one) => sum + one.tried, 0)).toBe(all.tried.rated);
        }
      }),
      runs,
    );
  });
});
