import { describe, expect, it } from 'vitest';
import { goalChanges } from '#lib/domain/goals/changes.ts';
import { draftGoalProblems, type Goal, proposalProblems } from '#lib/domain/goals/goal.ts';
import { type GoalAction, goalActions, mayMoveGoals, moveGoals } from '#lib/domain/goals/moves.ts';
import { emptySheet, type GoalSheet, goalSides } from '#lib/domain/goals/sheet.ts';

const at = '2026-07-03T02:00:00.000Z';
const aGoal = (over: Partial<Goal> = {}): Goal => ({
  id: 'a',
  indicator: 'quality',
  what: '缩短首次响应',
  measure: '平均首次响应时长',
  target: '30 秒以内',
  weight: 100,
  ...over,
});
const blank = emptySheet({ cycle: 'C', unit: 'U', employee: 'E', name: '林小满' });
const proposed = (goals = [aGoal()]) => moveGoals(blank, 'propose', { side: 'employee', at, goals });
const agreed = (goals?: Goal[]) => moveGoals(proposed(goals), 'agree', { side: 'supervisor', at });

/** Who may do what in each state. */
const may = (sheet: GoalSheet, when = at) =>
  goalSides.flatMap((side) =>
    goalActions
      .filter((action) => mayMoveGoals(sheet, action, { side, at: when }))
      .map((action) => `${side} ${action}`),
  );

describe('two who agree on goals', () => {
  it('take turns', () => {
    expect(may(blank)).toEqual(['employee propose', 'supervisor propose']);
    expect(may(proposed())).toEqual([
      'employee propose',
      'employee takeBack',
      'supervisor propose',
      'supervisor return',
      'supervisor agree',
    ]);
    expect(may(agreed())).toEqual(['employee propose', 'supervisor propose', 'supervisor undo']);
  });

  it('agree when the other side says so, and what was agreed stays until both agree on something else', () => {
    const next = moveGoals(agreed(), 'propose', { side: 'employee', at, goals: [aGoal({ target: '20 秒以内' })] });
    expect(next).toMatchObject({ state: 'proposed', before: [aGoal()], agreed: [aGoal()] });
    const returned = moveGoals(next, 'return', { side: 'supervisor', at, word: '先保住 30 秒' });
    expect(returned).toMatchObject({ state: 'draft', agreed: [aGoal()], word: '先保住 30 秒' });
    expect(returned.drafts.employee).toEqual([aGoal({ target: '20 秒以内' })]);
  });

  it('answer with something else, which is held against what it answers', () => {
    const answer = moveGoals(proposed(), 'propose', { side: 'supervisor', at, goals: [aGoal({ weight: 60 })] });
    expect(answer).toMatchObject({ by: 'supervisor', before: [aGoal()], proposed: [aGoal({ weight: 60 })] });
  });

  it('take back what nobody has answered yet, without losing it', () => {
    const back = moveGoals(proposed(), 'takeBack', { side: 'employee', at });
    expect(back).toMatchObject({ state: 'draft', proposed: [], drafts: { employee: [aGoal()], supervisor: null } });
  });

  it('undo an agreement within ten minutes, not later', () => {
    const back = moveGoals(agreed(), 'undo', { side: 'supervisor', at: '2026-07-03T02:10:00.000Z' });
    expect(back).toMatchObject({ state: 'proposed', by: 'employee', proposed: [aGoal()], agreed: null });
    expect(may(agreed(), '2026-07-03T02:10:00.001Z')).not.toContain('supervisor undo');
    const late = () => moveGoals(agreed(), 'undo', { side: 'supervisor', at: '2026-07-03T02:10:00.001Z' });
    expect(late).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });

  it.each<[GoalAction, GoalSheet]>([
    ['agree', proposed()],
    ['return', proposed()],
    ['undo', agreed()],
    ['takeBack', blank],
  ])('never %s out of turn', (action, sheet) => {
    const step = () => moveGoals(sheet, action, { side: 'employee', at, word: '不行' });
    expect(step).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });
});

describe('goals', () => {
  const open = { indicators: ['quality', 'service'], most: 2 };
  const codes = (goals: Goal[]) => proposalProblems(open, goals).map(({ path, code }) => `${path} ${code}`);

  it('can be proposed when they are whole and the weights of each indicator sum to 100', () => {
    expect(codes([aGoal({ weight: 60 }), aGoal({ id: 'b', weight: 40 })])).toEqual([]);
    expect(codes([aGoal(), aGoal({ id: 'b', indicator: 'service' })])).toEqual([]);
    expect(codes([])).toEqual(['goals goal.none']);
    expect(codes([aGoal({ weight: 60 })])).toEqual(['goals goal.sum']);
    expect(codes([aGoal({ measure: ' ' })])).toEqual(['goals[0].measure goal.blank']);
    expect(codes([aGoal(), aGoal({ id: 'b', weight: 0 })])).toEqual(['goals[1].weight goal.weight']);
  });

  it('are kept as a draft however incomplete, but only where they belong', () => {
    const problems = (goals: Goal[]) => draftGoalProblems(open, goals).map(({ code }) => code);
    expect(problems([aGoal({ what: '', weight: 0 })])).toEqual([]);
    expect(problems([aGoal({ indicator: 'other' })])).toEqual(['goal.not-open']);
    expect(problems([aGoal(), aGoal()])).toEqual(['goal.repeated']);
    expect(problems(['a', 'b', 'c'].map((id) => aGoal({ id })))).toEqual(['goal.too-many']);
  });

  it('show what was changed, what is new and what was dropped', () => {
    const before = [aGoal(), aGoal({ id: 'b' })];
    const now = [aGoal({ target: '20 秒以内', weight: 60 }), aGoal({ id: 'c' })];
    expect(goalChanges(before, now)).toEqual([
      { kind: 'changed', goal: now[0], was: before[0], fields: ['target', 'weight'] },
      { kind: 'added', goal: now[1] },
      { kind: 'removed', goal: before[1] },
    ]);
    expect(goalChanges(before, before)).toEqual([]);
  });
});
