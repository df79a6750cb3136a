import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '#lib/domain/calculation/calculate.ts';
import {
  afterFurtherRun,
  afterMainRun,
  type Difference,
  differenceTo,
  missingFor,
  paidInAll,
  type PoolAccount,
  toppedUp,
} from '#lib/domain/incentives/pool-account.ts';
import { aPolicy, anEmployee, anInput, aRating } from './makers.ts';

const unit = '客服部';
const policy = aPolicy({
  bonus: {
    method: 'pool',
    coefficientCurve: [
      [0, 0.2],
      [60, 0.8],
      [100, 1.6],
    ],
    maxTimesBase: 2,
  },
});

interface Someone {
  readonly score: number;
  readonly base: number;
}

/** What the one calculation gives these people of a unit's pool less its reserve, by employee. */
function shared(people: ReadonlyMap<string, Someone>, { amount, reserve }: { amount: number; reserve: number }) {
  const { results, totals } = calculate(
    policy,
    anInput(policy, {
      employees: [...people].map(([id, { base }]) => anEmployee({ id, bonusBase: base })),
      ratings: [...people].map(([id, { score }]) => aRating(id, score)),
      pools: people.size > 0 ? { [unit]: amount - reserve } : {},
    }),
  );
  const paid = new Map(results.map((one) => [one.employee, one.status === 'rated' ? (one.bonus ?? 0) : 0]));
  return { paid, unallocated: totals.units[unit]?.unallocated ?? amount - reserve };
}

const sumOf = (amounts: Iterable<number>) => [...amounts].reduce((sum, amount) => sum + amount, 0);

/** Whatever happens to a unit after its results are published. */
type Event =
  | { readonly do: 'appeal'; readonly who: number; readonly score: number; readonly base: number }
  | { readonly do: 'dismiss'; readonly who: number }
  | { readonly do: 'pay-put-off'; readonly who: number }
  | { readonly do: 'return'; readonly pool: number }
  | { readonly do: 'top-up'; readonly by: number };

const score = fc.integer({ min: 0, max: 200 }).map((half) => half / 2);
const base = fc.integer({ min: 0, max: 900_000 });
const who = fc.nat({ max: 7 });
const anEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ do: fc.constant('appeal' as const), who, score, base }),
  fc.record({ do: fc.constant('dismiss' as const), who }),
  fc.record({ do: fc.constant('pay-put-off' as const), who }),
  fc.record({ do: fc.constant('return' as const), pool: fc.integer({ min: 0, max: 4_000_000 }) }),
  fc.record({ do: fc.constant('top-up' as const), by: fc.integer({ min: 1, max: 2_000_000 }) }),
);
const aUnit = fc.record({
  people: fc.array(fc.record({ score, base, putOff: fc.integer({ min: 0, max: 3 }).map((one) => one === 0) }), {
    minLength: 1,
    maxLength: 8,
  }),
  amount: fc.integer({ min: 0, max: 5_000_000 }),
  reservePercent: fc.integer({ min: 0, max: 60 }),
  events: fc.array(anEvent, { maxLength: 12 }),
});

const refused = (account: PoolAccount, made: Difference) =>
  expect(() => afterFurtherRun(account, made)).toThrow(RangeError);
const unchanged = (now: object, before: object) => expect(now).toEqual(before);

const adds = (account: PoolAccount) => {
  expect(paidInAll(account) + account.reserve + account.unallocated).toBe(account.amount);
  expect(Math.min(account.reserve, account.unallocated)).toBeGreaterThanOrEqual(0);
};

describe('whatever happens after publishing', () => {
  it('paid, reserve left and unallocated are the pool, and a further run changes one person’s amount', () => {
    fc.assert(
      fc.property(aUnit, ({ people, amount, reservePercent, events }) => {
        const everybody = new Map(people.map((one, place) => [`E${place + 1}`, one]));
        const main = new Map([...everybody].filter(([, { putOff }]) => !putOff));
        let pool = { amount, reserve: Math.floor((amount * reservePercent) / 100) };
        let first = shared(main, pool);
        let account = afterMainRun(pool, sumOf(first.paid.values()));
        const paidNow = new Map(first.paid);
        const settled: PoolAccount[] = [];
        const done = new Set<string>();
        const check = () => {
          adds(account);
          expect(account.unallocated).toBe(first.unallocated);
          expect(sumOf(paidNow.values())).toBe(paidInAll(account));
        };
        check();

        const payFurther = (employee: string, changed: Someone) => {
          const alone = shared(new Map<string, Someone>(main).set(employee, changed), pool);
          const difference = differenceTo(paidNow.get(employee) ?? 0, alone.paid.get(employee) ?? 0);
          const run = settled.length + 2;
          if (missingFor(account, difference) > 0) {
            return refused(account, { run, employee, difference });
          }
          const others = [...paidNow].filter(([one]) => one !== employee);
          const earlier = JSON.stringify(settled);
          account = afterFurtherRun(account, { run, employee, difference });
          paidNow.set(employee, (paidNow.get(employee) ?? 0) + difference);
          done.add(employee);
          expect([...paidNow].filter(([one]) => one !== employee)).toEqual(others);
          expect(JSON.stringify(settled)).toBe(earlier);
          settled.push(account);
        };

        for (const event of events) {
          const employee = 'who' in event ? `E${(event.who % people.length) + 1}` : '';
          const one = everybody.get(employee);
          if (event.do === 'appeal' && one && main.has(employee) && !done.has(employee))
            payFurther(employee, { score: Math.max(one.score, event.score), base: Math.max(one.base, event.base) });
          if (event.do === 'pay-put-off' && one?.putOff && !done.has(employee)) payFurther(employee, one);
          if (event.do === 'top-up') {
            [pool, account] = [toppedUp(pool, event.by), toppedUp(account, event.by)];
            unchanged(shared(main, pool), first);
          }
          // A main run is returned before anything further is paid, and settled anew from another pool.
          if (event.do === 'return' && settled.length === 0) {
            pool = { amount: event.pool, reserve: Math.min(pool.reserve, event.pool) };
            first = shared(main, pool);
            account = afterMainRun(pool, sumOf(first.paid.values()));
            paidNow.clear();
            for (const [id, paid] of first.paid) paidNow.set(id, paid);
          }
          check();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes nothing away, and pays nothing that is not there', () => {
    const account = afterMainRun({ amount: 100, reserve: 10 }, 85);
    expect(account).toMatchObject({ unallocated: 5 });
    expect(() => afterFurtherRun(account, { run: 2, employee: 'E1', difference: -1 })).toThrow('take 1 away');
    expect(() => afterFurtherRun(account, { run: 2, employee: 'E1', difference: 11 })).toThrow('more than the reserve');
    expect(missingFor(account, 13)).toBe(3);
    const paid = afterFurtherRun(account, { run: 2, employee: 'E1', difference: 10 });
    expect(paid).toMatchObject({ reserve: 0, unallocated: 5, main: 85 });
    expect(toppedUp(paid, 20)).toMatchObject({ amount: 120, reserve: 20, main: 85 });
    expect([differenceTo(50, 60), differenceTo(60, 59)]).toEqual([10, 0]);
  });
});
