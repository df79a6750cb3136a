import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationStates } from '#lib/domain/lifecycle/evaluation.ts';
import {
  addKinds,
  changeOf,
  type Counted,
  emptyTally,
  progressInCounts,
  standingOf,
  tallyOf,
} from '#lib/domain/lifecycle/progress.ts';
import { raterKinds } from '#lib/domain/policy/policy.ts';

const days = ['2026-09-30', '2026-10-09', '2026-10-12'].map((day) => `${day}T15:59:59.999Z`);
const anEvaluation: fc.Arbitrary<Counted> = fc.record({
  kind: fc.constantFrom(...raterKinds),
  state: fc.constantFrom(...evaluationStates),
  dueAt: fc.constantFrom(...days),
});

describe('a tally', () => {
  it('of a part is the sum of what changed, in whichever order it is told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anEvaluation, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (histories, chance) => {
          const changes = histories.flatMap((history) =>
            history.map((after, place) => changeOf(place === 0 ? undefined : history[place - 1], after)),
          );
          const shuffled = changes
            .map((change) => ({ change, place: chance.next().value ?? 0 }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ change }) => change);
          const now = histories.flatMap((history) => history.at(-1) ?? []);
          expect(shuffled.reduce(addKinds, {})).toEqual(tallyOf(now));
        },
      ),
    );
  });

  it('of what was taken away again is nothing', () => {
    fc.assert(
      fc.property(anEvaluation, (one) => {
        expect(addKinds(changeOf(undefined, one), changeOf(one, undefined))).toEqual({});
      }),
    );
  });
});

describe('how far people are', () => {
  it('counts everybody once: done, late, open or out', () => {
    fc.assert(
      fc.property(fc.array(anEvaluation), fc.constantFrom(...days, '2026-10-10T00:00:00.000Z'), (some, at) => {
        const { total, kinds } = standingOf(tallyOf(some), at);
        expect(total.done + total.late + total.open + total.out).toBe(total.due);
        expect(total.due).toBe(some.filter(({ state }) => state !== 'voided').length);
        expect(Object.values(kinds).reduce((sum, { due }) => sum + due, 0)).toBe(total.due);
      }),
    );
  });

  it('becomes late as time passes, without being counted anew', () => {
    const kinds = tallyOf([
      { kind: 'self', state: 'draft', dueAt: days[0]! },
      { kind: 'self', state: 'requested', dueAt: days[1]! },
      { kind: 'self', state: 'submitted', dueAt: days[0]! },
    ]);
    const lateAt = (at: string) => standingOf(kinds, at).total.late;
    expect([lateAt('2026-09-30T15:59:59.998Z'), lateAt(days[0]!), lateAt('2026-10-09T16:00:00Z')]).toEqual([0, 1, 2]);
  });

  it('is told to a group by unit, and names nobody', () => {
    const team = { ...emptyTally, people: 2, kinds: tallyOf([{ kind: 'self', state: 'requested', dueAt: days[0]! }]) };
    const told = progressInCounts(
      [{ unit: '客服部', teams: { '0107': team, '': team }, gone: ['0107'], at: days[0]! }],
      days[2]!,
    );
    expect(told).toMatchObject([{ unit: '客服部', people: 4, total: { due: 2, late: 2, done: 0 } }]);
    expect(JSON.stringify(told)).not.toContain('0107');
  });
});
