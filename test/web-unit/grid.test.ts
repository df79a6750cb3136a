import { describe, expect, it } from 'vitest';
import type { Line } from '../../web/screens/employee/evaluation/form-problems.ts';
import { entryOf, keyRange } from '../../web/screens/supervisor/grid/entry.ts';
import { countsOf, meanText } from '../../web/screens/supervisor/grid/tally.ts';

/** A line that is rated on this scale, its steps named where told. */
const aLine = (scale: Line['scale'], words: Record<string, string> = {}): Line => ({
  indicator: 'service',
  name: { zh: '服务态度', en: 'Service' },
  explanation: null,
  dimension: { zh: '态度', en: 'Attitude' },
  effectiveWeight: '10',
  scale,
  steps: Object.fromEntries(Object.entries(words).map(([step, word]) => [step, { zh: word, en: word }])),
  goals: [],
  evidence: null,
});
const entry = (min: number, max: number, step: number, words?: Record<string, string>) =>
  entryOf(aLine({ min, max, step }, words), ({ zh }) => zh);

describe('how a rating is entered in the grid', () => {
  it.each([
    ['1 to 5', 1, 5, 1, 'steps', 5],
    ['0 to 3', 0, 3, 1, 'steps', 4],
    ['1 to 9', 1, 9, 1, 'steps', 9],
    ['0 to 9: more than fit side by side', 0, 9, 1, 'select', 10],
    ['1 to 10: a step that is not one digit', 1, 10, 1, 'select', 10],
    ['halves', 1, 5, 0.5, 'select', 9],
    ['tens', 0, 50, 10, 'select', 6],
  ] as const)('%s', (_, min, max, step, kind, count) => {
    const made = entry(min, max, step);
    expect([made.kind, made.kind === 'number' ? 0 : made.steps.length]).toEqual([kind, count]);
  });

  it('is typed where there are too many steps to list', () => {
    expect(entry(0, 100, 1)).toEqual({ kind: 'number', range: '0–100' });
  });

  it('names letters by their words and rates them by their digits', () => {
    const made = entry(1, 3, 1, { 1: 'C', 2: 'B', 3: 'A：堪为榜样' });
    if (made.kind !== 'steps') throw new Error(made.kind);
    expect(made.steps.map(({ words }) => words)).toEqual(['C', 'B', 'A']);
    expect(keyRange(made.steps)).toBe('1–3');
  });
});

describe('how one has rated so far', () => {
  it('is counted by step', () => {
    expect(countsOf([1, 2, 3], [3, 3, 1])).toEqual([1, 0, 2]);
  });
  it('has an exact mean', () => {
    expect(meanText([])).toBeUndefined();
    expect(meanText([0.1, 0.2, 0.3])).toBe('0.20');
    expect(meanText([4, 4, 5])).toBe('4.33');
  });
});
