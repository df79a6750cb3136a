import { describe, expect, it } from 'vitest';
import { type Draft, draftProblems, emptyDraft, needsComment, submitProblems } from '#lib/domain/evaluation/draft.ts';
import { effectiveWeight, formOf } from '#lib/domain/evaluation/form.ts';
import { aScheme } from '#test/support/scheme.ts';

const { calculation } = aScheme((document) => {
  const policy = document['calculation'] as { scales: Record<string, object>; dimensions: { indicators: object[] }[] };
  policy.scales['half'] = { min: 0, max: 10, step: 0.1, pointsAtMin: 0, pointsAtMax: 100 };
  const [, attitude] = policy.dimensions;
  attitude?.indicators.splice(1, 1, {
    id: 'teamwork',
    weight: 40,
    rating: { scale: 'half', raters: { self: 20, supervisor: 60, peer: 20 } },
  });
});
const form = formOf(calculation, 'peer');
const asked = { commentAtExtremes: true };
const told = (problems: readonly { path: string; code: string }[]) =>
  problems.map(({ path, code }) => `${path}: ${code}`);
const rated = { ...emptyDraft, scores: { service: 4, teamwork: 7.3 } };

describe('a form', () => {
  it('has the indicators in which the kind has a say, in the policy’s order', () => {
    expect(form.map(({ indicator }) => indicator.id)).toEqual(['service', 'teamwork']);
    expect(formOf(calculation, 'customer').map(({ indicator }) => indicator.id)).toEqual(['service']);
  });
  it('tells how much of the whole score each is', () => {
    expect(form.map((line) => line.effectiveWeight)).toEqual(['30', '20']);
    expect(effectiveWeight(33.3, 33.3)).toBe('11.0889');
  });
});

describe('a draft', () => {
  it.each([1, 2, 3, 4, 5])('takes %d on a scale of five', (service) => {
    expect(draftProblems(form, { ...emptyDraft, scores: { service } })).toEqual([]);
  });
  it.each([0, 6, 1.5, 4.999999, Number.NaN, Infinity, -Infinity, 3.1234567])('does not take %d', (service) => {
    const problems = draftProblems(form, { ...emptyDraft, scores: { service } });
    expect(problems).toEqual([
      { path: 'scores.service', code: 'rating.off-scale', params: { min: 1, max: 5, step: 1 } },
    ]);
  });
  it.each([0, 0.1, 0.3, 0.7, 9.9, 10])('takes %d in steps of a tenth, exactly', (teamwork) => {
    expect(draftProblems(form, { ...emptyDraft, scores: { teamwork } })).toEqual([]);
  });
  it.each([0.05, 9.95, 0.30000000000000004])('does not take %d between the steps', (teamwork) => {
    expect(told(draftProblems(form, { ...emptyDraft, scores: { teamwork } }))).toEqual([
      'scores.teamwork: rating.off-scale',
    ]);
  });
  it('names every place where something is not on the form', () => {
    const draft = { ...emptyDraft, scores: { resolution: 4 }, notObserved: ['speed'], comments: { charm: '好' } };
    expect(told(draftProblems(form, draft))).toEqual([
      'scores.resolution: rating.unknown-indicator',
      'notObserved: rating.unknown-indicator',
      'comments.charm: rating.unknown-indicator',
    ]);
  });
  it('may be empty', () => {
    expect(draftProblems(form, emptyDraft)).toEqual([]);
  });
});

describe('what is submitted', () => {
  it('is whole', () => {
    expect(submitProblems(form, rated, 'peer', asked)).toEqual([]);
    const problems = submitProblems(form, { ...emptyDraft, scores: { service: 4 } }, 'peer', asked);
    expect(told(problems)).toEqual(['scores.teamwork: rating.missing']);
  });
  it.each([
    ['peer', []],
    ['self', ['scores.teamwork: rating.missing']],
    ['supervisor', ['scores.teamwork: rating.missing']],
  ] as const)('by a %s: not observed', (kind, problems) => {
    const draft = { ...emptyDraft, scores: { service: 4 }, notObserved: ['teamwork'] };
    expect(told(submitProblems(form, draft, kind, asked))).toEqual(problems);
  });
  it('passes on what a draft could not have had either', () => {
    const draft = { ...rated, scores: { service: 9, teamwork: 7 } };
    expect(told(submitProblems(form, draft, 'peer', asked))).toEqual(['scores.service: rating.off-scale']);
  });
});

describe('a rating at either end', () => {
  const extreme = (service: number, comment = ''): Draft => ({
    ...emptyDraft,
    scores: { service, teamwork: 7 },
    comments: comment === '' ? {} : { service: comment },
  });
  it.each(['self', 'supervisor'] as const)('needs 20 characters by %s', (kind) => {
    for (const service of [1, 5]) {
      expect(submitProblems(form, extreme(service), kind, asked)).toEqual([
        { path: 'comments.service', code: 'comment.missing', params: { more: 20 } },
      ]);
      expect(
        submitProblems(form, extreme(service, '一二三四五六七八九十一二三四五六七八九'), kind, asked),
      ).toMatchObject([{ params: { more: 1 } }]);
      expect(submitProblems(form, extreme(service, '一二三四五六七八九十一二三四五六七八九十'), kind, asked)).toEqual(
        [],
      );
    }
  });
  it('counts characters, not halves of them, and no space around', () => {
    expect(submitProblems(form, extreme(5, '😀'.repeat(20)), 'self', asked)).toEqual([]);
    expect(submitProblems(form, extreme(5, `   ${'😀'.repeat(19)}   `), 'self', asked)).toMatchObject([
      { params: { more: 1 } },
    ]);
  });
  it.each(['peer', 'customer'] as const)('needs nothing by %s, who do not sign with their name', (kind) => {
    expect(submitProblems(form, extreme(5), kind, asked)).toEqual([]);
  });
  it('needs nothing where the policy does not ask for it, nor between the ends', () => {
    expect(submitProblems(form, extreme(5), 'self', { commentAtExtremes: false })).toEqual([]);
    expect(submitProblems(form, extreme(4), 'self', asked)).toEqual([]);
  });
  it('asks of the line that it is about', () => {
    const [service, teamwork] = form;
    const draft = extreme(5);
    expect([service, teamwork].map((line) => line && needsComment(line, draft, 'self', asked))).toEqual([true, false]);
  });
});
