import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalsFromTalk, takenOver } from '#lib/domain/goals/from-talk.ts';
import { proposalProblems } from '#lib/domain/goals/goal.ts';
import { aGoal } from '#test/support/goals.ts';

const agreed = (...ids: string[]) => ids.map((id) => ({ id, what: `做成 ${id}`, measure: '次数', target: '2 次' }));
const open = (most: number, ...indicators: string[]) => ({ indicators, most });
const placed = ({ goals }: ReturnType<typeof goalsFromTalk>) =>
  goals.map(({ id, indicator, weight }) => [id, indicator, weight]);

describe('goals from a talk', () => {
  it('fill the indicators in order, with weights that sum to 100 in each', () => {
    expect(placed(goalsFromTalk(open(3, 'a', 'b'), [], agreed('1', '2', '3', '4')))).toEqual([
      ['1', 'a', 34],
      ['2', 'a', 33],
      ['3', 'a', 33],
      ['4', 'b', 100],
    ]);
  });

  it('leave out what stands there already, and take what it leaves of the weight', () => {
    const standing = [aGoal({ id: '1', indicator: 'a', weight: 60 })];
    const made = goalsFromTalk(open(3, 'a'), standing, agreed('1', '2', '3'));
    expect(placed(made)).toEqual([
      ['2', 'a', 20],
      ['3', 'a', 20],
    ]);
  });

  it('for which there is no room are named, not lost', () => {
    const made = goalsFromTalk(open(2, 'a'), [], agreed('1', '2', '3'));
    expect([made.goals.length, made.left.map(({ id }) => id)]).toEqual([2, ['3']]);
    expect(goalsFromTalk(open(2), [], agreed('1')).left).toHaveLength(1);
  });

  it('can be proposed as they are, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }), (count, most) => {
        const all = agreed(...Array.from({ length: count }, (_, place) => `g${place}`));
        const { goals, left } = goalsFromTalk(open(most, 'a', 'b'), [], all);
        expect([...goals, ...left].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        expect(proposalProblems(open(most, 'a', 'b'), goals)).toEqual([]);
      }),
    );
  });
});

describe('where the goals of a talk stand', () => {
  const cycle = (id: string) => ({ cycle: id, cycleName: { zh: id, en: id } });
  const goals = { goals: agreed('1', '2'), by: 'employee' as const };

  it('is where one of them holds, until none does any more', () => {
    const taken = takenOver(goals, cycle('q3'), [aGoal({ id: '2' })]);
    expect(taken?.cycle).toBe('q3');
    expect(takenOver({ ...goals, taken }, cycle('q3'), [aGoal({ id: 'other' })])).toBeNull();
  });

  it('stays where they were taken over first', () => {
    const taken = cycle('q3');
    expect(takenOver({ ...goals, taken }, cycle('q4'), [aGoal({ id: '1' })])).toEqual(taken);
  });
});
