import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followTalk } from '#lib/domain/notices/follow-talk.ts';
import type { RatedResult } from '#lib/domain/calculation/result.ts';
import { suggestionsOf } from '#lib/domain/talk/agenda.ts';
import { isMoveOf, talkActions, talkSides } from '#lib/domain/talk/machine.ts';
import { emptyTalk, type Step, stepOf, stepProblems, type Talk } from '#lib/domain/talk/talk.ts';
import { aScheme } from '#test/support/scheme.ts';

const known = {
  cycle: 'q3',
  unit: 'U',
  employee: 'E',
  employeeName: '林小满',
  supervisor: 'S',
  supervisorName: '罗青藤',
};
const appointment = { start: '2026-10-21T06:00:00.000Z', minutes: 45, place: '三楼会议室' };
const step = (of: Partial<Step> & Pick<Step, 'action'>): Step => ({
  side: 'supervisor',
  at: '2026-10-20T00:00:00.000Z',
  newEntry: 'entry-1',
  appointment: null,
  heldOn: null,
  ...of,
});
const after = (...steps: Step[]): Talk => steps.reduce(stepOf, emptyTalk(known));
const planned = step({ action: 'plan', appointment });

describe('a talk', () => {
  it('is planned, held and agreed to', () => {
    const done = after(
      planned,
      step({ action: 'hold', heldOn: '2026-10-21' }),
      step({ action: 'agree', side: 'employee' }),
    );
    expect(done).toMatchObject({ state: 'agreed', heldOn: '2026-10-21', agreedAt: '2026-10-20T00:00:00.000Z' });
    expect(() => after(planned, step({ action: 'agree' }))).toThrow('wrong-state');
    expect(() => stepOf(done, planned)).toThrow('wrong-state');
  });

  it('keeps one entry in calendars, each change of which has the next number', () => {
    const later = { ...appointment, start: '2026-10-22T06:00:00.000Z' };
    const all = [
      planned,
      step({ action: 'move', appointment: later, newEntry: 'entry-2' }),
      step({ action: 'callOff' }),
      step({ action: 'plan', appointment, newEntry: 'entry-3' }),
    ];
    const states = all.map((_, place) => after(...all.slice(0, place + 1)));
    expect(states.map(({ change }) => change)).toEqual([0, 1, 2, 3]);
    expect(new Set(states.map(({ entry }) => entry))).toEqual(new Set(['entry-1']));
    expect(states[2]).toMatchObject({ state: 'open', appointment: null, calledOff: later });
  });

  it('lets nobody record what is to come, nor plan what is over', () => {
    const now = { now: '2026-10-20T00:00:00.000Z', today: '2026-10-20' };
    const problem = (asked: Parameters<typeof stepProblems>[0]) => stepProblems(asked, now).map(({ code }) => code);
    expect(problem({ action: 'plan', appointment: null, heldOn: null })).toEqual(['required']);
    expect(
      problem({ action: 'move', appointment: { ...appointment, start: '2026-10-19T00:00:00Z' }, heldOn: null }),
    ).toEqual(['talk.past']);
    expect(problem({ action: 'hold', appointment: null, heldOn: '2026-10-21' })).toEqual(['talk.future']);
    expect(problem({ action: 'hold', appointment: null, heldOn: '2026-10-20' })).toEqual([]);
  });

  it('whatever the two do, the number of its entry never falls, and it has a time exactly while it is planned for one', () => {
    const anything = fc.array(
      fc.record({ action: fc.constantFrom(...talkActions), side: fc.constantFrom(...talkSides) }),
    );
    fc.assert(
      fc.property(anything, (moves) => {
        let talk = emptyTalk(known);
        for (const { action, side } of moves) {
          if (!isMoveOf(side, action)) continue;
          const before = talk;
          try {
            talk = stepOf(talk, step({ action, side, appointment, heldOn: '2026-10-20' }));
          } catch {
            continue;
          }
          expect(talk.change).toBeGreaterThanOrEqual(before.change);
          const without = {
            planned: false,
            open: true,
            held: talk.appointment === null,
            agreed: talk.appointment === null,
          };
          expect(talk.appointment === null).toBe(without[talk.state]);
        }
      }),
    );
  });
});

describe('what is told', () => {
  it('goes to the other of the two, and not for what changes nothing for them', () => {
    const open = emptyTalk(known);
    const one = after(planned);
    const moved = after(planned, step({ action: 'move', side: 'employee', appointment }));
    const off = stepOf(moved, step({ action: 'callOff' }));
    const held = stepOf(moved, step({ action: 'hold', heldOn: '2026-10-20' }));
    const agreed = stepOf(held, step({ action: 'agree', side: 'employee' }));
    expect([
      followTalk(open, one),
      followTalk(one, moved),
      followTalk(moved, off),
      followTalk(off, stepOf(off, planned)),
    ]).toEqual([
      { kind: 'talk-planned', to: 'employee' },
      { kind: 'talk-moved', to: 'supervisor' },
      { kind: 'talk-off', to: 'employee' },
      { kind: 'talk-planned', to: 'employee' },
    ]);
    expect(followTalk(moved, held)).toEqual({ kind: 'talk-held', to: 'employee' });
    expect([followTalk(held, agreed), followTalk(held, held)]).toEqual([undefined, undefined]);
  });
});

describe('the agenda that a result suggests', () => {
  const { calculation: policy } = aScheme();
  const ids =
    policy.dimensions.length < 3 ? policy.dimensions.flatMap(({ indicators }) => indicators) : policy.dimensions;
  const [first = '', second = '', ...others] = ids.map(({ id }) => id);
  const result = (points: Record<string, string>, over: Partial<RatedResult> = {}): RatedResult => ({
    employee: 'E',
    indicators: points,
    dimensions: points,
    status: 'rated',
    computedScore: '80.00',
    score: '80.00',
    grade: 'B',
    rank: 1,
    honours: [],
    ...over,
  });
  const even = Object.fromEntries(others.map((id) => [id, '80.00']));

  it('names what is strongest, what is weakest and what changed most, exactly', () => {
    const points = { ...even, [first]: '91.10', [second]: '60.30' };
    const before = { [first]: '90.00', [second]: '63.50' };
    expect(suggestionsOf(policy, result(points), before)).toEqual([
      { code: 'strongest', axis: first, points: '91.10' },
      { code: 'change', axis: second, points: '60.30', difference: '-3.2' },
      { code: 'weakest', axis: second, points: '60.30' },
      { code: 'goals' },
    ]);
  });

  it('tells what follows from the result, and nothing of a last time that is nobody’s to see', () => {
    const rated = result(
      { ...even, [first]: '91.10', [second]: '60.30' },
      { training: [{ indicator: second, courses: ['C-1'] }], improvement: 'coaching' },
    );
    expect(suggestionsOf(policy, rated, null).slice(2)).toEqual([
      { code: 'training', indicator: second },
      { code: 'improvement', kind: 'coaching' },
      { code: 'goals' },
    ]);
  });

  it('of who was not rated is the next period', () => {
    const blocked = { employee: 'E', indicators: {}, dimensions: {}, status: 'blocked' as const, blockedBy: [] };
    expect(suggestionsOf(policy, blocked, null)).toEqual([{ code: 'goals' }]);
  });
});
