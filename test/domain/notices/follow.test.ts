import { describe, expect, it } from 'vitest';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import { followCycle, newlyWaiting, wasReopened } from '#lib/domain/notices/follow.ts';

type Part = Partial<Pick<Cycle, 'state' | 'moving' | 'runStates' | 'dates' | 'calendar' | 'pools' | 'run'>>;

const dates = {
  announce: '2026-07-01',
  opens: '2026-09-21',
  self: '2026-09-30',
  peer: '2026-10-09',
  customer: '2026-10-09',
  supervisor: '2026-10-12',
  closes: '2026-10-14',
  publish: '2026-10-20',
};
const aCycle = (part: Part): Cycle =>
  ({
    id: 'C',
    units: ['客服部', '协调部'],
    state: 'planned',
    calendar: 'statutory',
    dates,
    runStates: {},
    ...part,
  }) as unknown as Cycle;

const said = (before: Part | undefined, after: Part) => {
  const { tell, time } = followCycle(before && aCycle(before), aCycle(after));
  return [...tell.map(({ what, unit }) => `${what} ${unit}`), ...(time === null ? [] : [time])];
};
const both = (what: string) => [`${what} 客服部`, `${what} 协调部`];

describe('of a cycle that changes, this follows', () => {
  it.each<[string, Part | undefined, Part, string[]]>([
    ['it is planned', undefined, { state: 'planned' }, ['renew']],
    ['it is announced', { state: 'planned' }, { state: 'announced' }, [...both('announced'), 'renew']],
    ['an announcement has begun', { state: 'planned' }, { state: 'planned', moving: 'announce' }, []],
    ['it opens', { state: 'announced' }, { state: 'open' }, [...both('opened'), 'renew']],
    ['it is shut', { state: 'open' }, { state: 'review' }, ['renew']],
    ['a pool is entered', { state: 'review' }, { state: 'review', pools: {} }, []],
    [
      'it is published',
      { state: 'review' },
      { state: 'published', moving: 'publish' },
      [...both('published'), 'renew'],
    ],
    ['a publication is through', { state: 'published', moving: 'publish' }, { state: 'published', moving: null }, []],
    [
      'it is settled',
      { state: 'published' },
      { state: 'published', runStates: { 客服部: 'calculated' } },
      ['to-approve 客服部'],
    ],
    ['a unit is approved', { runStates: { 客服部: 'calculated' } }, { runStates: { 客服部: 'approved' } }, []],
    [
      'a unit is returned',
      { runStates: { 客服部: 'calculated' } },
      { runStates: { 客服部: 'returned' } },
      ['returned 客服部'],
    ],
    [
      'only the returned unit is settled again',
      { runStates: { 客服部: 'returned', 协调部: 'calculated' }, run: 1 },
      { runStates: { 客服部: 'calculated', 协调部: 'calculated' }, run: 2 },
      ['to-approve 客服部'],
    ],
    [
      'a unit is released',
      { runStates: { 客服部: 'approved' } },
      { runStates: { 客服部: 'released' } },
      ['released 客服部'],
    ],
    ['it is closed', { state: 'published' }, { state: 'closed' }, ['renew']],
    ['it is cancelled', { state: 'open' }, { state: 'cancelled' }, ['renew']],
    ['a date is moved', { state: 'open' }, { state: 'open', dates: { ...dates, closes: '2026-10-16' } }, ['live']],
    ['its days are counted otherwise', {}, { calendar: 'weekends' }, ['live']],
  ])('when %s', (_, before, after, follows) => {
    expect(said(before, after)).toEqual(follows);
  });

  it('and of one that stands, all that should have been told', () => {
    const after: Part = { state: 'published', runStates: { 客服部: 'released', 协调部: 'returned' } };
    expect(said(undefined, after)).toEqual([
      'published 客服部',
      'released 客服部',
      'published 协调部',
      'returned 协调部',
      'renew',
    ]);
  });
});

describe('an evaluation was given back to its rater', () => {
  const at = (state: Evaluation['state'], reopenedAt?: string) =>
    ({ state, ...(reopenedAt === undefined ? {} : { reopenedAt }) }) as Evaluation;
  it.each<[string, Evaluation | undefined, Evaluation, boolean]>([
    ['when it is reopened', at('submitted'), at('draft', 'T1'), true],
    ['when its term is over and it is reopened', at('lapsed'), at('draft', 'T1'), true],
    ['when it is reopened again', at('draft', 'T1'), at('draft', 'T2'), true],
    ['not when it is written on', at('draft', 'T1'), at('draft', 'T1'), false],
    ['not when it is handed in', at('draft', 'T1'), at('submitted', 'T1'), false],
    ['not when it is begun', at('requested'), at('draft'), false],
  ])('%s', (_, before, after, is) => {
    expect(wasReopened(before, after)).toBe(is);
  });
});

it('of the changes of roles those are new that did not wait before', () => {
  const asked = (id: string) =>
    ({ id, what: 'grant', role: 'hr', person: 'P', units: [], by: 'B', at: 'T', reason: 'R' }) as const;
  const book = (...ids: string[]) => ({ holdings: [], waiting: ids.map(asked) });
  const fresh = (before: ReturnType<typeof book> | undefined, after: ReturnType<typeof book>) =>
    newlyWaiting(before, after).map(({ id }) => id);
  expect(fresh(book('a'), book('a', 'b'))).toEqual(['b']);
  expect(fresh(undefined, book('a'))).toEqual(['a']);
  expect(fresh(book('a', 'b'), book('b'))).toEqual([]);
});
