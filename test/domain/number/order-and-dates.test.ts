import { describe, expect, it } from 'vitest';
import { byCodePoint } from '#lib/domain/number/code-point-order.ts';
import { dayNumber, isoDate } from '#lib/domain/number/calendar.ts';

describe('code-point order', () => {
  it('puts characters beyond U+FFFF after all others, unlike UTF-16 order', () => {
    const ids = ['\u{1F600}', '\uFF21', '客', 'E2', 'E10', 'E', ''];
    expect(ids.toSorted(byCodePoint)).toEqual(['', 'E', 'E10', 'E2', '客', '\uFF21', '\u{1F600}']);
    expect(ids.toSorted()).not.toEqual(ids.toSorted(byCodePoint));
  });
});

describe('a calendar date', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''])(
    '%s is none',
    (text) => {
      expect(dayNumber(text)).toBeUndefined();
    },
  );

  it.each(['2024-02-29', '1900-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    const day = dayNumber(text);
    expect(day === undefined ? undefined : isoDate(day)).toBe(text);
  });
});
