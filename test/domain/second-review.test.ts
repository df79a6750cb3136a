import { describe, expect, it } from 'vitest';
import { formOf } from '#lib/domain/evaluation/form.ts';
import { meanGapOf, notablesOf } from '#lib/domain/evaluation/notable.ts';
import { datesFor, dateProblems, secondReviewProblems } from '#lib/domain/lifecycle/dates.ts';
import {
  confirmed,
  handedIn,
  returned,
  secondReviewBy,
  secondStanding,
  unconfirmed,
  waived,
} from '#lib/domain/lifecycle/second-review.ts';
import { aNewCycle } from '#test/support/cycle.ts';
import { aScheme } from '#test/support/scheme.ts';
import { anEvaluation } from '#test/support/writes.ts';

const above = { id: '0901', name: '莫问', left: null };
const who = { rater: '0107', employee: '0101', opens: '2026-09-21', dueAt: '2026-10-16T15:59:59.999Z' };
const by = { by: '0901', name: '莫问', at: '2026-10-13T02:00:00.000Z' };
const until = '2026-10-15T15:59:59.999Z';
const rated = anEvaluation({
  slot: 'supervisor-1',
  kind: 'supervisor',
  rater: '0107',
  state: 'submitted',
  scores: { service: 4 },
  submittedAt: '2026-10-12T02:00:00.000Z',
  secondReview: secondReviewBy(above, who),
});

describe('who reviews', () => {
  it('is whoever stands above the rater', () => {
    expect(secondReviewBy(above, who).reviewer).toEqual({ id: '0901', name: '莫问' });
  });
  it.each([
    ['where nobody does', undefined],
    ['the person who was rated', { ...above, id: '0101' }],
    ['the rater', { ...above, id: '0107' }],
    ['somebody who has left', { ...above, left: '2026-09-20' }],
  ])('is nobody: %s', (_why, one) => {
    const alone = { ...rated, secondReview: secondReviewBy(one, who) };
    expect(secondStanding(alone)).toBe('alone');
    expect(() => confirmed(alone, by)).toThrow('wrong-state');
  });
});

describe('where it stands', () => {
  it('is nowhere without one, and open until something was handed in', () => {
    expect(secondStanding({ ...rated, secondReview: null })).toBeNull();
    expect(secondStanding({ ...rated, state: 'requested' })).toBe('open');
    expect(secondStanding(rated)).toBe('waiting');
  });
  it('is confirmed, by whom and when, until that is taken back', () => {
    const yes = confirmed(rated, by);
    expect([secondStanding(yes), yes.secondReview?.outcome]).toEqual(['confirmed', { what: 'confirmed', ...by }]);
    expect(() => confirmed(yes, by)).toThrow('wrong-state');
    expect(secondStanding(unconfirmed(yes))).toBe('waiting');
    expect(() => unconfirmed(rated)).toThrow('wrong-state');
  });
  it('is returned with its ratings kept, and waits again once it is handed in', () => {
    const back = returned(confirmed(rated, by), by, '没有依据', until);
    expect(secondStanding(back)).toBe('returned');
    expect(back).toMatchObject({
      state: 'draft',
      reason: '没有依据',
      submittedAt: null,
      dueAt: until,
      closesAt: until,
    });
    expect(back.secondReview?.returns).toMatchObject([
      { scores: { service: 4 }, answeredAt: null, reason: '没有依据' },
    ]);
    const again = { ...back, state: 'submitted' as const, secondReview: handedIn(back.secondReview, until) };
    expect([secondStanding(again), again.secondReview?.returns[0]?.answeredAt]).toEqual(['waiting', until]);
  });
  it('keeps a later date than its own, where there is one', () => {
    expect(returned({ ...rated, closesAt: '2026-10-30T00:00:00.000Z' }, by, '没有依据', until)).toMatchObject({
      dueAt: until,
      closesAt: '2026-10-30T00:00:00.000Z',
    });
  });
  it('is waived without being closed to whoever was waited for', () => {
    const one = waived(rated, by, '上级长期出差');
    expect([secondStanding(one), secondStanding(confirmed(one, by))]).toEqual(['waived', 'confirmed']);
    expect(secondStanding(returned(one, by, '没有依据', until))).toBe('returned');
  });
  it('is waived with the ratings as they were, where they were returned and never came again', () => {
    const back = { ...returned(rated, by, '没有依据', until), scores: { service: 1 } };
    const one = waived(back, by, '评价人已离开');
    expect(one).toMatchObject({ state: 'submitted', scores: { service: 4 }, submittedAt: rated.submittedAt });
    expect(secondStanding(one)).toBe('waived');
    expect(() => waived(anEvaluation({ ...rated, state: 'draft' }), by, '不等')).toThrow('wrong-state');
  });
});

describe('what is notable', () => {
  const form = formOf(aScheme().calculation, 'supervisor');
  const self = { service: 4, teamwork: 3 };
  it.each([
    [{ service: 4, teamwork: 4 }, false, []],
    [{ service: 5, teamwork: 4 }, false, ['extreme']],
    [{ service: 2, teamwork: 4 }, false, ['gap']],
    [{ service: 1, teamwork: 4 }, true, ['extreme', 'gap', 'returned']],
  ])('in %j, returned before: %s', (scores, before, expected) => {
    expect(notablesOf(form, { scores, self, returned: before })).toEqual(expected);
  });
  it('is measured in steps, exactly, and not at all without a self-rating', () => {
    expect(meanGapOf(form, { service: 4, teamwork: 4 }, self)).toBe('0.5');
    expect(meanGapOf(form, { service: 2, teamwork: 3 }, self)).toBe('-1.0');
    expect(meanGapOf(form, { service: 4 }, {})).toBeNull();
  });
});

describe('its day', () => {
  const { dates } = aNewCycle();
  it.each([
    ['2026-10-12', []],
    ['2026-10-20', []],
    ['2026-10-11', ['dates.secondReview']],
    ['2026-10-21', ['dates.secondReview']],
  ])('%s lies between what supervisors hand in and the results', (secondReview, paths) => {
    expect(dateProblems({ ...dates, secondReview }).map(({ path }) => path)).toEqual(paths);
  });
  it('is there where the policy asks, and only there', () => {
    const [asked, not] = [{ secondReview: true }, { secondReview: false }];
    const withDay = { ...dates, secondReview: '2026-10-16' };
    expect(secondReviewProblems(dates, asked)).toMatchObject([{ code: 'dates.second-review-missing' }]);
    expect(secondReviewProblems(withDay, not)).toMatchObject([{ code: 'dates.second-review-unasked' }]);
    expect([secondReviewProblems(dates, not), secondReviewProblems(withDay, asked)]).toEqual([[], []]);
    expect(datesFor(dates, asked).secondReview).toBe(dates.closes);
    expect(datesFor(withDay, asked)).toEqual(withDay);
    expect(datesFor(withDay, not)).toEqual(dates);
  });
});
