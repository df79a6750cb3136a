import { describe, expect, it } from 'vitest';
import { checkScheme } from '#lib/domain/policy/check-scheme.ts';
import { problemWords } from '#lib/domain/policy/problem-words.ts';
import { sentence } from '#lib/domain/policy/sentence.ts';
import { accepted, aPolicyDocument, fourKinds, refusedAt } from '../makers.ts';

describe('a scheme', () => {
  it('needs no more than its calculation', () => {
    const scheme = accepted(checkScheme({ calculation: aPolicyDocument() }));
    expect(scheme.process).toEqual({
      blind: false,
      secondReview: false,
      commentAtExtremes: true,
      peers: { choose: 'assigned', count: 3 },
      goals: { indicators: [], most: 5 },
      countQrAnswers: true,
      acknowledgeDays: 5,
      appealDays: 5,
      deemAcknowledged: true,
      absentLeave: ['unpaid', 'sick'],
      leavers: 'prorated',
    });
    expect(scheme.display).toEqual({
      rank: false,
      supervisorComments: true,
      peerMean: true,
      customerMean: true,
      indicators: {},
      steps: {},
    });
  });

  it('is refused at paths counted from the document', () => {
    const checked = checkScheme({
      calculation: aPolicyDocument({ maxScore: 0, raters: { supervisor: { weight: 5 } } }),
      process: { blind: 'yes', leavers: 'some', peers: { choose: 'drawn' } },
      display: { rank: 1, steps: { five: { 1: { zh: '差' } } } },
      other: 1,
    });
    expect(refusedAt(checked)).toEqual([
      'calculation.maxScore',
      'calculation.raters',
      'display.rank',
      'display.steps.five.1.en',
      'other',
      'process.blind',
      'process.leavers',
      'process.peers.choose',
    ]);
  });

  it('gives customers a weight only where they answer 1 to 5', () => {
    const checked = checkScheme({ calculation: aPolicyDocument({ raters: fourKinds }) });
    expect(refusedAt(checked)).toEqual(['calculation.dimensions[0].indicators[0].rating.scale']);
  });
});

describe('a sentence', () => {
  it.each(Object.keys(problemWords))('about %s leaves no parameter open in either language', (code) => {
    for (const language of ['zh', 'en'] as const) {
      const words = sentence({ path: 'x', code }, language);
      expect(words).not.toMatch(/[{}]/);
      expect(words).toMatch(language === 'zh' ? /[\u4e00-\u9fff].*。$/ : /\.$/);
    }
  });

  it('tells the numbers', () => {
    expect(sentence({ path: 'raters', code: 'sum', params: { sum: '99.5' } }, 'en')).toContain('99.5');
    expect(sentence({ path: 'raters', code: 'sum', params: { sum: '99.5' } }, 'zh')).toContain('99.5');
  });
});
