import { describe, expect, it } from 'vitest';
import { DomainError } from '#lib/domain/error.ts';
import { type Appeal, appealMachine, type AppealState, appealStates } from '#lib/domain/lifecycle/appeal.ts';
import { cycleMachine, cycleStates } from '#lib/domain/lifecycle/cycle.ts';
import { evaluationMachine, evaluationStates } from '#lib/domain/lifecycle/evaluation.ts';
import type { Because, Further } from '#lib/domain/lifecycle/further.ts';
import {
  resultMachine,
  type ResultRecord,
  type ResultState,
  resultStateOf,
  resultStates,
} from '#lib/domain/lifecycle/result.ts';
import { runMachine, type RunState, runStates } from '#lib/domain/lifecycle/run.ts';
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
      'published recall computed',
      'acknowledged recall computed',
      'decided recall computed',
      'published acknowledge acknowledged',
      'published appeal appealed',
      'acknowledged appeal appealed',
      'final appeal appealed',
      'released appeal appealed',
      'appealed withdraw published',
      'appealed decide decided',
      'published finalise final',
      'acknowledged finalise final',
      'decided finalise final',
      'final release released',
    ],
  ],
  appeal: [
    appealMachine,
    appealStates,
    ['withdrawn file filed', 'filed withdraw withdrawn', 'filed dismiss dismissed', 'filed allow allowed'],
  ],
  run: [
    runMachine,
    runStates,
    [
      'calculated approve approved',
      'calculated return returned',
      'calculated recall recalled',
      'approved release released',
    ],
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
    const evaluation = ['decline', 'reassign', 'reopen', 'return', 'waive', 'void'];
    const result = ['appeal', 'decide', 'recall'];
    const appeal = ['file', 'dismiss', 'allow'];
    expect(withReason).toEqual(['cancel', ...evaluation, ...result, ...appeal, 'return', 'recall']);
  });

  it('ends: from its last states nothing leads on', () => {
    const ends = Object.values<Told>(told).map(([machine, states]) =>
      states.filter((state) => !Object.values(machine).some(({ from }) => from.includes(state))),
    );
    // A result that is released can still be appealed against within the window; the cycle's closing ends that.
    const [result, appeal, run] = [[], ['dismissed', 'allowed'], ['returned', 'recalled', 'released']];
    expect(ends).toEqual([['closed', 'cancelled'], ['declined'], result, appeal, run]);
  });
});

describe('where a result stands', () => {
  const record = { cycle: 'C', unit: 'U', employee: 'E', waivers: [], calibration: null };
  const published = { at: '2026-10-20T00:00:00Z', result: {}, inputs: {} } as never;
  const appeal = (state: AppealState) => ({ state }) as Appeal;
  const run = (state: RunState, because: Because = 'appeal') => ({ run: 2, state, because }) as Further;
  const putOff = { reason: '长期病假', by: '0801', at: '2026-10-19T00:00:00Z' };
  it.each<readonly [ResultRecord | undefined, RunState | undefined, ResultState]>([
    [undefined, undefined, 'computed'],
    [{ ...record, published: null, acknowledgedAt: null }, 'released', 'computed'],
    [{ ...record, published, acknowledgedAt: null }, undefined, 'published'],
    [{ ...record, published, acknowledgedAt: null }, 'calculated', 'published'],
    [{ ...record, published, acknowledgedAt: null }, 'returned', 'published'],
    [{ ...record, published, acknowledgedAt: '2026-10-21T00:00:00Z' }, 'calculated', 'acknowledged'],
    [{ ...record, published, acknowledgedAt: null }, 'approved', 'final'],
    [{ ...record, published, acknowledgedAt: null }, 'released', 'released'],
    [{ ...record, published, acknowledgedAt: null, appeal: appeal('filed') }, 'released', 'appealed'],
    [{ ...record, published, acknowledgedAt: null, appeal: appeal('withdrawn') }, 'approved', 'final'],
    [{ ...record, published, acknowledgedAt: null, appeal: appeal('dismissed') }, 'calculated', 'decided'],
    [{ ...record, published, acknowledgedAt: null, appeal: appeal('dismissed') }, 'released', 'released'],
    [{ ...record, published, acknowledgedAt: null, appeal: appeal('allowed') }, 'released', 'decided'],
    [
      { ...record, published, acknowledgedAt: null, appeal: appeal('allowed'), further: [run('approved')] },
      'released',
      'final',
    ],
    [
      { ...record, published, acknowledgedAt: null, appeal: appeal('allowed'), further: [run('returned')] },
      'released',
      'decided',
    ],
    [{ ...record, published: null, acknowledgedAt: null, putOff }, 'released', 'computed'],
    [
      { ...record, published, acknowledgedAt: null, putOff, further: [run('calculated', 'put-off')] },
      'released',
      'published',
    ],
    [
      { ...record, published, acknowledgedAt: null, putOff, further: [run('released', 'put-off')] },
      'calculated',
      'released',
    ],
  ])('%#: %s with run %s is %s', (of, run, state) => {
    expect(resultStateOf(of, run)).toBe(state);
  });
});
