import { describe, expect, it } from 'vitest';
import { DomainError } from '#lib/domain/error.ts';
import { cycleMachine, cycleStates } from '#lib/domain/lifecycle/cycle.ts';
import { evaluationMachine, evaluationStates } from '#lib/domain/lifecycle/evaluation.ts';
import { resultMachine, resultStateOf, resultStates } from '#lib/domain/lifecycle/result.ts';
import { runMachine, runStates } from '#lib/domain/lifecycle/run.ts';
import { type Machine, mayMove, moved } from '#lib/domain/lifecycle/transition.ts';

/** Each machine as product.md tells it: from, action, to. What is not listed is forbidden. */
const told = {
  cycle: [
    cycleMachine,
    cycleStates,
    [
      'planned announce announced',
      'announced open open',
      'open shut review',
      'review signOff review',
      'review publish published',
      'published settle published',
      'published close closed',
      'planned cancel cancelled',
      'announced cancel cancelled',
      'open cancel cancelled',
      'review cancel cancelled',
    ],
  ],
  evaluation: [
    evaluationMachine,
    evaluationStates,
    [
      'requested save draft',
      'draft save draft',
      'requested submit submitted',
      'draft submit submitted',
      'requested decline declined',
      'draft decline declined',
      'requested lapse lapsed',
      'draft lapse lapsed',
      'requested reassign requested',
      'draft reassign requested',
      'draft reopen draft',
      'submitted reopen draft',
      'lapsed reopen draft',
      'submitted confirm submitted',
      'submitted unconfirm submitted',
      'submitted return draft',
      'submitted waive submitted',
      'draft waive submitted',
      'submitted void voided',
      'voided restore submitted',
    ],
  ],
  result: [
    resultMachine,
    resultStates,
    [
      'computed publish published',
      'published acknowledge acknowledged',
      'published finalise final',
      'acknowledged finalise final',
      'final release released',
    ],
  ],
  run: [
    runMachine,
    runStates,
    ['calculated approve approved', 'calculated return returned', 'approved release released'],
  ],
} as const satisfies Record<string, readonly [Machine<string>, readonly string[], readonly string[]]>;

type Told = readonly [Machine<string>, readonly string[], readonly string[]];

describe.each<[string, Told]>(Object.entries(told))('the %s', (_, [machine, states, moves]) => {
  const every = Object.keys(machine).flatMap((action) => states.map((from) => [from, action] as const));
  const target = (from: string, action: string) =>
    moves.find((move) => move.startsWith(`${from} ${action} `))?.split(' ')[2];

  it.each(every)('%s: %s', (from, action) => {
    const to = target(from, action);
    const move = () => moved<string, Machine<string>>(machine, action, from);
    expect(mayMove(machine, action, from)).toBe(to !== undefined);
    const outcome = attempt(move);
    expect(outcome).toEqual(to ?? { code: 'wrong-state', params: { action, state: from } });
  });

  it('knows no other action', () => {
    expect(mayMove(machine, 'undo', states[0] ?? '')).toBe(false);
    expect(attempt(() => moved<string, Machine<string>>(machine, 'undo', states[0] ?? ''))).toMatchObject({
      code: 'wrong-state',
    });
  });
});

function attempt(move: () => string): unknown {
  try {
    return move();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, params: error.params };
  }
}

describe('every machine', () => {
  it('asks for a reason where something is taken back, refused or ended early', () => {
    const withReason = Object.values<Told>(told).flatMap(([machine]) =>
      Object.entries(machine).flatMap(([action, { reason }]) => (reason ? [action] : [])),
    );
    expect(withReason).toEqual(['cancel', 'decline', 'reassign', 'reopen', 'return', 'waive', 'void', 'return']);
  });

  it('ends: from its last states nothing leads on', () => {
    const ends = Object.values<Told>(told).map(([machine, states]) =>
      states.filter((state) => !Object.values(machine).some(({ from }) => from.includes(state))),
    );
    expect(ends).toEqual([['closed', 'cancelled'], ['declined'], ['released'], ['returned', 'released']]);
  });
});

describe('where a result stands', () => {
  const record = { cycle: 'C', unit: 'U', employee: 'E', waivers: [], calibration: null };
  const published = { at: '2026-10-20T00:00:00Z', result: {}, inputs: {} } as never;
  it.each([
    [undefined, undefined, 'computed'],
    [{ ...record, published: null, acknowledgedAt: null }, 'released', 'computed'],
    [{ ...record, published, acknowledgedAt: null }, undefined, 'published'],
    [{ ...record, published, acknowledgedAt: null }, 'calculated', 'published'],
    [{ ...record, published, acknowledgedAt: null }, 'returned', 'published'],
    [{ ...record, published, acknowledgedAt: '2026-10-21T00:00:00Z' }, 'calculated', 'acknowledged'],
    [{ ...record, published, acknowledgedAt: null }, 'approved', 'final'],
    [{ ...record, published, acknowledgedAt: null }, 'released', 'released'],
  ] as const)('%#: %s with run %s is %s', (of, run, state) => {
    expect(resultStateOf(of, run)).toBe(state);
  });
});
