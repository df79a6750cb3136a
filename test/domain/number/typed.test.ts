import { describe, expect, it } from 'vitest';
import { minorOf } from '#lib/domain/number/amount.ts';
import { plainDecimal } from '#lib/domain/number/typed.ts';

describe('what is typed as a number', () => {
  it.each([
    ['１２', '12'],
    ['１，２００．５', '1200.5'],
    [' 44\u202F000.50 ', '44000.50'],
    ['−3', '-3'],
    ['+3', '3'],
    ['4。5', '4.5'],
    ['12.', '12.'],
    ['.5', '.5'],
  ])('%s is read as %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });

  it.each(['', '.', '-', '1,5', '1,50', '12,34,567', '1 2', '1e3', '3-', '十二', '٣'])('%s is no number', (text) => {
    expect(plainDecimal(text)).toBeUndefined();
  });

  it.each([
    ['44,000.5', 44_000_50],
    ['４４０００', 44_000_00],
    ['1,5', undefined],
    ['-1', undefined],
    ['1.005', undefined],
  ])('%s as an amount is %s in minor units, and never ten times as much', (text, minor) => {
    expect(minorOf(text, 2)).toBe(minor);
  });
});
