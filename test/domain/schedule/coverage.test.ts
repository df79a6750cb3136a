import { describe, expect, it } from 'vitest';
import { periodOf } from '#lib/domain/calendar/period.ts';
import type { Assignment, Coverable, Covers } from '#lib/domain/schedule/assignment.ts';
import { coverageOf, type Place, placeOf } from '#lib/domain/schedule/coverage.ts';
import { usualOffsets } from '#lib/domain/schedule/offsets.ts';

const period = periodOf('2026Q3')!;
const agent: Coverable = {
  id: '0105',
  unit: '客服部',
  post: { zh: '在线坐席', en: 'Online agent' },
  employment: 'regular',
  hired: '2024-03-01',
  left: null,
};
const everybody: Covers = { units: ['客服部'], posts: [], employment: 'all', minServiceMonths: 0 };

const assignment = (id: string, of: Partial<Assignment> = {}): Assignment => ({
  id,
  name: { zh: id, en: id },
  policy: id,
  kind: 'quarter',
  covers: everybody,
  calendar: 'weekends',
  offsets: usualOffsets,
  payAfterMonths: 1,
  since: '2026Q1',
  state: 'active',
  exceptions: {},
  ...of,
});

describe('an assignment takes somebody in', () => {
  it.each<[string, Partial<Coverable>, Partial<Covers>, Place]>([
    ['of a unit it covers', {}, {}, 'covered'],
    ['of another unit', { unit: '协调部' }, {}, 'other-unit'],
    ['of a post it names', {}, { posts: ['在线坐席'] }, 'covered'],
    ['of a post it does not name', {}, { posts: ['客服主管'] }, 'other-post'],
    ['of own staff', {}, { employment: 'regular' }, 'covered'],
    ['of dispatch staff that it covers', { employment: 'dispatch' }, { employment: 'dispatch' }, 'covered'],
    [
      'of dispatch staff that it does not cover',
      { employment: 'dispatch' },
      { employment: 'regular' },
      'other-employment',
    ],
    ['who came on the last day', { hired: '2026-09-30' }, {}, 'covered'],
    ['who comes after it', { hired: '2026-10-01' }, {}, 'not-there'],
    ['who left on the first day', { left: '2026-07-01' }, {}, 'covered'],
    ['who left before it', { left: '2026-06-30' }, {}, 'not-there'],
    ['who has just served long enough', { hired: '2026-07-01' }, { minServiceMonths: 3 }, 'covered'],
    ['who lacks a day', { hired: '2026-07-02' }, { minServiceMonths: 3 }, 'too-new'],
  ])('%s', (_what, person, covers, place) => {
    expect(placeOf({ ...everybody, ...covers }, { ...agent, ...person }, period)).toBe(place);
  });
});

describe('coverage', () => {
  const of = (assignments: readonly Assignment[], person: Coverable = agent) =>
    coverageOf([{ id: '客服部' }], assignments, [person], () => period)[0]!;

  it('is by a quarterly and an annual one at once', () => {
    expect(of([assignment('q'), assignment('y', { kind: 'year' })])).toMatchObject({ by: ['q', 'y'], twice: [] });
  });
  it('is a mistake by two of one kind', () => {
    expect(of([assignment('q'), assignment('r')])).toMatchObject({ by: ['q', 'r'], twice: ['quarter'] });
  });
  it('is not by one that is paused', () => {
    expect(of([assignment('q', { state: 'paused' })])).toMatchObject({ by: [], twice: [] });
  });
  it('says who is left out for being dispatch staff', () => {
    const covers: Covers = { ...everybody, employment: 'regular' };
    expect(of([assignment('q', { covers })], { ...agent, employment: 'dispatch' })).toMatchObject({
      by: [],
      otherEmployment: ['q'],
    });
  });
  it('says who is left out for being new', () => {
    const covers = { ...everybody, minServiceMonths: 6 };
    const joiner = { ...agent, hired: '2026-08-01' };
    expect(of([assignment('q', { covers })], joiner)).toMatchObject({ by: [], tooNew: ['q'] });
  });
});
