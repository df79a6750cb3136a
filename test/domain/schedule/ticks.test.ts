import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekends } from '#lib/domain/calendar/work-calendar.ts';
import { chinaYears } from '#lib/domain/calendar/china.ts';
import { type CycleDates, type CycleState, cycleMachine } from '#lib/domain/lifecycle/cycle.ts';
import { periodOf } from '#lib/domain/calendar/period.ts';
import { datesOf, usualOffsets } from '#lib/domain/schedule/offsets.ts';
import { dueMove, type TickName, ticks, ticksOf, whatToDo } from '#lib/domain/schedule/ticks.ts';

const shanghai = 'Asia/Shanghai';
const dates = datesOf(periodOf('2026Q2')!, usualOffsets, weekends);
const plan = ticksOf({ dates }, weekends, shanghai);
const at = (tick: TickName) => plan.find((one) => one.tick === tick)!.at;

describe('the ticks of a cycle', () => {
  it('are at most twenty, whatever its size', () => {
    const reviewed = ticksOf({ dates: { ...dates, secondReview: dates.closes } }, weekends, shanghai);
    expect(reviewed.length).toBe(Object.keys(ticks).length);
    expect(reviewed.length).toBeLessThanOrEqual(20);
    expect(plan.length).toBe(reviewed.length - 3);
  });
  it('come in order, the shut after the last moment of its day', () => {
    expect(plan.map((one) => one.at)).toEqual(plan.map((one) => one.at).toSorted());
    expect([dates.closes, at('shut')]).toEqual(['2026-07-14', '2026-07-14T16:00:00.000Z']);
    expect([dates.announce, at('announce')]).toEqual(['2026-04-01', '2026-04-01T00:00:00.000Z']);
  });
  it('remind on working days', () => {
    expect([at('self-soon'), dates.self, at('self-late')]).toEqual([
      '2026-07-01T01:00:00.000Z',
      '2026-07-03',
      '2026-07-06T01:00:00.000Z',
    ]);
  });
  it('remind by the weekdays where the calendar ends before they do', () => {
    const late = { ...dates, self: '2026-12-31' };
    const known = ticksOf({ dates: late }, { kind: 'years', years: chinaYears }, shanghai);
    expect(known.find(({ tick }) => tick === 'self-late')?.at).toBe('2027-01-01T01:00:00.000Z');
  });
  it.each([
    ['2026-03-29', '2026-03-29T06:00:00.000Z', 'Europe/Berlin'],
    ['2026-03-28', '2026-03-28T07:00:00.000Z', 'Europe/Berlin'],
    ['2026-10-25', '2026-10-25T07:00:00.000Z', 'Europe/Berlin'],
    ['2026-03-08', '2026-03-08T12:00:00.000Z', 'America/New_York'],
    ['2026-11-01', '2026-11-01T13:00:00.000Z', 'America/New_York'],
    ['2026-06-01', '2026-05-31T21:30:00.000Z', 'Australia/Lord_Howe'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z', shanghai],
    ['2026-12-31', '2026-12-30T18:00:00.000Z', 'Pacific/Kiritimati'],
  ])('announce on %s at %s in %s', (announce, instant, zone) => {
    const first = ticksOf({ dates: { ...dates, announce } }, weekends, zone).find(({ tick }) => tick === 'announce');
    expect(first?.at).toBe(instant);
  });
  it.each([
    ['2026-09-05', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-04-04', 'America/Santiago', '2026-04-05T04:00:00.000Z'],
    ['2026-10-24', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ])('shut %s where the next day begins, even without a midnight (%s)', (closes, zone, instant) => {
    const shut = ticksOf({ dates: { ...dates, closes } }, weekends, zone).find(({ tick }) => tick === 'shut');
    expect(shut?.at).toBe(instant);
  });
});

describe('a tick', () => {
  it('does nothing early, nothing in another state and nothing when a reminder is old', () => {
    const says = (tick: TickName, state: CycleState, now: string) => whatToDo({ state, dates }, tick, plan, now);
    expect(says('open', 'announced', '2020-01-01T00:00:00Z')).toEqual({ do: 'nothing', why: 'early' });
    expect(says('open', 'open', at('open'))).toEqual({ do: 'nothing', why: 'passed' });
    expect(says('self-soon', 'open', at('self-late'))).toEqual({ do: 'nothing', why: 'outdated' });
    expect(says('self-soon', 'open', at('self-soon'))).toEqual({ do: 'remind', kind: 'self', when: 'soon' });
    expect(says('open', 'announced', '2027-01-01T00:00:00Z')).toEqual({ do: 'move', action: 'open' });
  });
  it('reminds of the second review while evaluations are open and beside HR’s review', () => {
    const reviewed = { ...dates, secondReview: '2026-07-16' };
    const its = ticksOf({ dates: reviewed }, weekends, shanghai);
    const on = its.find(({ tick }) => tick === 'second-review-today')?.at ?? '';
    expect(on).toBe('2026-07-16T01:00:00.000Z');
    for (const state of ['open', 'review'] as const)
      expect(whatToDo({ state, dates: reviewed }, 'second-review-today', its, on)).toMatchObject({
        kind: 'secondReview',
      });
    expect(whatToDo({ state: 'published', dates: reviewed }, 'second-review-today', its, on)).toMatchObject({
      why: 'passed',
    });
  });
  it('does nothing once its date was moved on', () => {
    const later = ticksOf({ dates: { ...dates, opens: '2026-06-25' } }, weekends, shanghai);
    expect(whatToDo({ state: 'announced', dates }, 'open', later, at('open'))).toMatchObject({ why: 'early' });
  });

  /** Delivered so, and making up at each for what is due: where the cycle stands at the end, and what was done twice. */
  function lived(deliveries: readonly { readonly now: string }[]) {
    const cycle: { state: CycleState; dates: CycleDates } = { state: 'planned', dates };
    const made: string[] = [];
    for (const { now } of deliveries)
      for (let action = dueMove(cycle, plan, now); action; action = dueMove(cycle, plan, now)) {
        cycle.state = cycleMachine[action].to;
        made.push(action);
      }
    return { state: cycle.state, made };
  }

  it('may be lost, doubled and shuffled with others of its time: each move is made once and in order', () => {
    const deliveries = fc
      .array(
        fc.record({ tick: fc.constantFrom(...plan.map(({ tick }) => tick)), times: fc.integer({ min: 1, max: 5 }) }),
      )
      .map((some) =>
        [...some.flatMap(({ tick, times }) => Array<TickName>(times).fill(tick)), 'publish-late' as const]
          .map((tick) => ({ tick, now: at(tick) }))
          .toSorted((a, b) => (a.now < b.now ? -1 : 1)),
      );
    fc.assert(
      fc.property(deliveries, (delivered) => {
        expect(lived(delivered)).toEqual({ state: 'published', made: ['announce', 'open', 'shut', 'publish'] });
      }),
      { numRuns: 300 },
    );
  });
});
