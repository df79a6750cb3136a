import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingIn } from '#lib/domain/lifecycle/standing.ts';
import { isoDate, dayOf } from '#lib/domain/number/calendar.ts';
import type { Person, Position } from '#lib/domain/organisation/person.ts';
import { changedPositions } from '#lib/domain/organisation/positions.ts';
import { aPerson } from '#test/support/installation.ts';

const quarter = { start: '2026-07-01', end: '2026-09-30' };
const post = { zh: '客服专员', en: 'Agent' };
const at = (from: string, unit: string, supervisor: string | null): Position => ({ from, unit, post, supervisor });
/** Somebody whose positions end with the present one. */
function moved(positions: readonly Position[], over: Partial<Person> = {}): Person {
  const { unit = '客服部', supervisor = null } = positions.at(-1) ?? {};
  return aPerson({ id: '1', unit, supervisor, positions, ...over });
}
const nobodyGone = () => false;
const told = (person: Person, period = quarter, isGone: (id: string) => boolean = nobodyGone) => {
  const { unit, supervisor, leads } = standingIn(person, period, isGone);
  return [
    unit,
    supervisor,
    leads.map(({ id, days, weight, why }) => `${id} ${days ?? '–'} ${weight} ${why}`).join(', '),
  ];
};

describe('where a person belongs in a period, and who rates them', () => {
  it.each<[string, Person, (string | null)[], typeof quarter?]>([
    ['nobody moved: one supervisor, nothing to tell', aPerson({ id: '1' }), ['客服部', '0107', '']],
    ['a joiner', aPerson({ id: '1', hired: '2026-09-20' }), ['客服部', '0107', '']],
    ['a leaver', aPerson({ id: '1', left: '2026-07-10' }), ['客服部', '0107', '']],
    ['somebody without a supervisor', aPerson({ id: '1', supervisor: null }), ['客服部', null, '']],
    ['who supervises themselves by mistake', aPerson({ id: '1', supervisor: '1' }), ['客服部', null, '']],
    [
      'a new supervisor in the middle',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-08-31', '客服部', 'b')]),
      ['客服部', 'a', 'a 61 61 led, b 31 31 led'],
    ],
    [
      'a transfer: the unit with most days',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-07-31', '协调部', 'b')]),
      ['协调部', 'b', 'b 62 62 led, a 30 30 led'],
    ],
    [
      'two transfers, there and back: the days of a unit are added',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-07-11', '协调部', 'b'), at('2026-08-20', '客服部', 'a')]),
      ['客服部', 'a', 'a 52 52 led, b 40 40 led'],
    ],
    [
      'two transfers on: three supervisors',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-08-01', '协调部', 'b'), at('2026-09-01', '管理部', 'c')]),
      ['协调部', 'b', 'b 31 31 led, a 31 31 led, c 30 30 led'],
    ],
    [
      'a tie: the later unit',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-08-16', '协调部', 'b')]),
      ['协调部', 'b', 'b 46 46 led, a 46 46 led'],
    ],
    [
      'a leap year’s first quarter has 91 days',
      moved([at('2020-01-01', '客服部', 'a'), at('2028-03-01', '客服部', 'b')]),
      ['客服部', 'a', 'a 60 60 led, b 31 31 led'],
      { start: '2028-01-01', end: '2028-03-31' },
    ],
    [
      'who led less than a tenth of the days does not rate',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-09-22', '客服部', 'b')]),
      ['客服部', 'a', 'a 83 1 led, b 9 0 short'],
    ],
    [
      'a tenth of the days of service, not of the period',
      moved([at('2026-09-21', '客服部', 'a'), at('2026-09-30', '客服部', 'b')], { hired: '2026-09-21' }),
      ['客服部', 'a', 'a 9 9 led, b 1 1 led'],
    ],
    [
      'days without a supervisor are nobody’s',
      moved([at('2020-01-01', '客服部', null), at('2026-09-01', '客服部', 'b')]),
      ['客服部', 'b', ''],
    ],
    [
      'a move after the period changes nothing in it',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-10-01', '协调部', 'b')]),
      ['客服部', 'a', ''],
    ],
    [
      'a second supervisor has exactly the percent',
      aPerson({ id: '1', second: { supervisor: 'x', percent: 30 } }),
      ['客服部', '0107', '0107 92 70 led, x – 30 second'],
    ],
    [
      'also beside two who led',
      moved([at('2020-01-01', '客服部', 'a'), at('2026-08-31', '客服部', 'b')], {
        second: { supervisor: 'x', percent: 25 },
      }),
      ['客服部', 'a', 'a 61 4575 led, b 31 2325 led, x – 2300 second'],
    ],
  ])('%s', (_, person, expected, period) => {
    expect(told(person, period)).toEqual(expected);
  });

  it('who has left the organisation leaves the rating to the others, and is asked only where nobody else is', () => {
    const person = moved([at('2020-01-01', '客服部', 'a'), at('2026-08-31', '客服部', 'b')]);
    expect(told(person, quarter, (id) => id === 'a')).toEqual(['客服部', 'b', 'a 61 0 left, b 31 1 led']);
    expect(told(person, quarter, () => true)).toEqual(['客服部', 'a', 'a 61 1 left, b 31 0 left']);
  });
});

const aHistory = fc
  .uniqueArray(fc.integer({ min: dayOf('2026-05-01'), max: dayOf('2026-11-30') }), { minLength: 1, maxLength: 6 })
  .chain((days) =>
    fc.tuple(
      ...days
        .toSorted((a, b) => a - b)
        .map((day) =>
          fc
            .record({ unit: fc.constantFrom('客服部', '协调部'), supervisor: fc.constantFrom('a', 'b', 'c') })
            .map(({ unit, supervisor }) => at(isoDate(day), unit, supervisor)),
        ),
    ),
  );

describe('laws', () => {
  it('the days of all who led are the days of service, and the weights those of the ones who rate', () => {
    fc.assert(
      fc.property(aHistory, (positions) => {
        const { leads, supervisor } = standingIn(moved(positions), quarter, nobodyGone);
        expect(supervisor).not.toBeNull();
        if (leads.length === 0) return;
        expect(leads.reduce((sum, { days }) => sum + (days ?? 0), 0)).toBe(92);
        const rating = leads.filter(({ weight }) => weight > 0);
        const days = rating.map((lead) => lead.days);
        expect(rating.map(({ weight }) => weight)).toEqual(rating.length === 1 ? [1] : days);
        expect(rating.map(({ id }) => id)).toContain(supervisor);
      }),
    );
  });

  it('what begins after the period, or ended before it, changes nothing', () => {
    fc.assert(
      fc.property(aHistory, (positions) => {
        const [first] = positions;
        if (first === undefined) return;
        const before = at('2026-04-01', '管理部', 'z');
        const after = at('2026-12-01', '管理部', 'z');
        const inside = [{ ...first, from: '2026-06-30' }, ...positions.filter(({ from }) => from > '2026-07-01')];
        const plain = standingIn(moved(inside), quarter, nobodyGone);
        expect(standingIn(moved([before, ...inside, after]), quarter, nobodyGone)).toEqual(plain);
      }),
    );
  });
});

describe('a change of position', () => {
  const known = aPerson({ id: '1', hired: '2020-01-01' });
  const over = (unit: string, supervisor: string | null) => ({ unit, post, supervisor });
  const froms = (positions: readonly Position[]) => positions.map(({ from, unit }) => `${from} ${unit}`);

  it('from a day on keeps what was before', () => {
    const positions = changedPositions(known, over('协调部', 'b'), '2026-08-01');
    expect(froms(positions)).toEqual(['2020-01-01 客服部', '2026-08-01 协调部']);
  });
  it('without a day, or with nothing else changed, corrects the present one', () => {
    expect(froms(changedPositions(known, over('协调部', 'b'), null))).toEqual(['2020-01-01 协调部']);
    const person = moved([at('2020-01-01', '客服部', 'a'), at('2026-08-01', '协调部', 'b')]);
    expect(froms(changedPositions(person, over('协调部', 'b'), '2026-08-15'))).toEqual([
      '2020-01-01 客服部',
      '2026-08-15 协调部',
    ]);
  });
  it('replaces what began on that day or later', () => {
    const person = moved([at('2020-01-01', '客服部', 'a'), at('2026-08-01', '协调部', 'b')]);
    expect(froms(changedPositions(person, over('管理部', 'c'), '2026-08-01'))).toEqual([
      '2020-01-01 客服部',
      '2026-08-01 管理部',
    ]);
    expect(froms(changedPositions(person, over('管理部', 'c'), '2020-01-01'))).toEqual(['2020-01-01 管理部']);
  });
});

describe('a unit that ranks others together with itself', () => {
  const centre = (unit: string) => (unit === '客服部' || unit === '协调部' ? '客服中心' : unit);
  it('counts the days in all of them, and of those the longest is one’s own', () => {
    const person = moved([
      at('2020-01-01', '客服部', 'a'),
      at('2026-07-31', '协调部', 'b'),
      at('2026-08-20', '管理部', 'c'),
    ]);
    expect(standingIn(person, quarter, nobodyGone)).toMatchObject({ unit: '管理部', team: '管理部' });
    expect(standingIn(person, quarter, nobodyGone, centre)).toMatchObject({ unit: '客服中心', team: '客服部' });
  });
});
