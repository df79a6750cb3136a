import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '#lib/domain/lifecycle/plan.ts';
import { dayOf, isoDate } from '#lib/domain/number/calendar.ts';
import type { Person } from '#lib/domain/organisation/person.ts';
import { aPerson } from '#test/support/installation.ts';
import { aScheme } from '#test/support/scheme.ts';

const cycle = {
  period: { label: '2026Q3', start: '2026-07-01', end: '2026-09-30' },
  units: ['客服部', '协调部'],
  covers: { posts: [], employment: 'all' as const, minServiceMonths: 0 },
};
const peers = (count: number) =>
  aScheme((document) => Object.assign(document['process'] ?? {}, { peers: { choose: 'assigned', count } }));
const crowd = (size: number, over: Partial<Person> = {}) =>
  Array.from({ length: size }, (_, place) => aPerson({ id: String(1000 + place), ...over }));
const knownOf = (people: readonly Person[], others: readonly string[]) =>
  new Map([...people, ...others.map((id) => ({ id, name: `人${id}`, left: null }))].map((one) => [one.id, one]));
const plan = (people: readonly Person[], count = 2, known = ['0107']) =>
  planOf(peers(count), people, knownOf(people, known), cycle);

describe('who takes part', () => {
  it('is whoever worked there on any day of the period, by number', () => {
    const people = [
      aPerson({ id: '5', hired: '2026-09-30' }),
      aPerson({ id: '4', hired: '2026-10-01' }),
      aPerson({ id: '3', left: '2026-07-01' }),
      aPerson({ id: '2', left: '2026-06-30' }),
      aPerson({ id: '1' }),
    ];
    expect(plan(people).map(({ person }) => person.id)).toEqual(['1', '3', '5']);
  });
});

describe('peers', () => {
  it('everyone rates and is rated equally often, never oneself, never twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }), (size, count) => {
        const planned = plan(crowd(size), count);
        const rates = planned.flatMap((one) => one.peers);
        const each = Math.min(count, size - 1);
        for (const one of planned) {
          expect(one.peers).toHaveLength(each);
          expect(new Set(one.peers).size).toBe(each);
          expect(one.peers).not.toContain(one.person.id);
          expect(rates.filter((id) => id === one.person.id)).toHaveLength(each);
        }
      }),
    );
  });

  it('are of the same unit', () => {
    const planned = plan([...crowd(3), ...crowd(3).map((one) => ({ ...one, id: `9${one.id}`, unit: '协调部' }))]);
    for (const { person, peers: of } of planned)
      expect(of.every((id) => id.startsWith('9') === person.id.startsWith('9'))).toBe(true);
  });

  it('are never the person’s supervisor, also where that is a colleague', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(19), (size, at) => {
        const boss = String(1000 + (at % size));
        const people = crowd(size, { supervisor: boss }).map((one) =>
          one.id === boss ? { ...one, supervisor: null } : one,
        );
        for (const { person, peers: of } of plan(people)) {
          expect(of).not.toContain(person.supervisor);
          expect(of).toHaveLength(Math.min(2, person.id === boss ? size - 1 : size - 2));
        }
      }),
    );
  });

  it('are not asked where the policy gives them no weight', () => {
    const scheme = aScheme((document) => {
      const calculation = document['calculation'] as {
        raters: object;
        dimensions: { indicators: { id: string; rating?: object }[] }[];
      };
      calculation.raters = { self: { weight: 40 }, supervisor: { weight: 60 } };
      for (const { indicators } of calculation.dimensions)
        for (const indicator of indicators) if (indicator.rating) indicator.rating = { scale: 'five' };
    });
    const [first] = planOf(scheme, crowd(4), knownOf([], ['0107']), cycle);
    expect(first).toMatchObject({ peers: [], problems: [] });
  });
});

describe('somebody who moves', () => {
  it('never changes who rates the others, and their peers only where the unit of the period changes', () => {
    const days = fc.integer({ min: 1, max: 92 });
    const place = fc.constantFrom<[string, string]>(['客服部', 'a'], ['协调部', 'b']);
    fc.assert(
      fc.property(days, place, place, (day, [unit, supervisor], [before, boss]) => {
        const post = { zh: '客服专员', en: 'Agent' };
        const from = isoDate(dayOf('2026-06-30') + day);
        const who = aPerson({ id: '1003', unit, supervisor });
        const positions = [
          { from: who.hired, unit: before, post, supervisor: boss },
          { from, unit, post, supervisor },
        ];
        const others = crowd(8).filter(({ id }) => id !== who.id);
        const planned = (one: Person) => plan([...others, one], 2, ['0107', 'a', 'b']);
        const moved = planned({ ...who, positions });
        const belongs = moved.find(({ person }) => person.id === who.id)?.person.unit ?? '';
        const stayed = planned({ ...who, unit: belongs });
        const rest = (all: typeof moved) => all.filter(({ person }) => person.id !== who.id);
        expect(rest(moved)).toEqual(rest(stayed));
      }),
    );
  });
});

describe('problems are seen while there is time', () => {
  const problemsOf = (over: Partial<Person>, known = ['0107']) =>
    plan([aPerson({ id: '1', ...over }), ...crowd(3)], 2, known)[0]?.problems;
  it('nobody to supervise', () => {
    expect(problemsOf({ supervisor: null })).toEqual([{ code: 'no-supervisor', blocks: false }]);
  });
  it('a supervisor whom nobody knows', () => {
    expect(problemsOf({}, [])).toEqual([{ code: 'supervisor-unknown', blocks: false }]);
  });
  it('a supervisor who has left', () => {
    const boss = aPerson({ id: '0107', left: '2026-08-31' });
    const planned = plan([aPerson({ id: '1' }), boss, ...crowd(3)], 2, []);
    expect(planned.find(({ person }) => person.id === '1')?.problems).toEqual([
      { code: 'supervisor-left', blocks: false },
    ]);
  });
  it('no bonus base, which blocks', () => {
    expect(problemsOf({ bonusBase: null })).toEqual([{ code: 'no-bonus-base', blocks: true }]);
    expect(problemsOf({ bonusBase: 0 })).toEqual([]);
  });
  it('too few colleagues for the answers to count', () => {
    expect(plan(crowd(2))[0]?.problems).toEqual([{ code: 'too-few-peers', blocks: false }]);
    expect(plan(crowd(3))[0]?.problems).toEqual([]);
  });
});
