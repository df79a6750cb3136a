import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, millionths } from '#lib/domain/number/decimal.ts';
import { exactText, fixed, rounded, shortest } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { fraction } from '#lib/domain/number/rational.ts';
import { floor, floorToMultiple, roundHalfAway, roundToMultiple } from '#lib/domain/number/rounding.ts';
import { ExactSum } from '#lib/domain/number/sum.ts';

const half = (n: bigint) => fraction(n, 2n);

describe('a JSON number', () => {
  it.each([
    [0.85, '0.85'],
    [1.5, '1.5'],
    [-0, '0'],
    [1e14, '100000000000000'],
    [123456789.123456, '123456789.123456'],
    [1e-6, '0.000001'],
    [0.1 + 0.15, '0.25'],
  ])('%d means what its shortest text shows', (value, text) => {
    const exact = decimalOf(value);
    expect(exact && exactText(exact)).toBe(text);
  });

  it.each([0.1234567, 1e-7, 1e15, 1.23e20, 1e21, 0.1 + 0.2, 1234567890.123456, 1234567890123456, Number.NaN, Infinity])(
    '%d is refused',
    (value) => {
      expect(decimalOf(value)).toBeUndefined();
    },
  );

  it('is as many millionths as its text says, or none', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (units) => {
        const value = Number(fixed(BigInt(units), 6));
        expect(millionths(value)).toBe(units);
      }),
    );
    expect(millionths(0.1234567)).toBeUndefined();
    expect(millionths(0.1 + 0.2)).toBeUndefined();
  });
});

describe('rounding', () => {
  it('goes half away from zero', () => {
    expect(
      [half(1n), half(3n), half(-1n), half(-3n), fraction(49n, 100n), fraction(-49n, 100n)].map(roundHalfAway),
    ).toEqual([1n, 2n, -1n, -2n, 0n, 0n]);
    expect(rounded(fraction(85265n, 1000n), 2)).toBe('85.27');
    expect(rounded(fraction(-5n, 1000n), 2)).toBe('-0.01');
    expect(rounded(fraction(-4n, 1000n), 2)).toBe('0.00');
  });

  it('goes down to integers and multiples', () => {
    expect([half(1n), half(-1n), half(4n), half(-4n)].map(floor)).toEqual([0n, -1n, 2n, -2n]);
    expect(floorToMultiple(fraction(2999n, 2n), 100n)).toBe(1400n);
    expect(roundToMultiple(fraction(150n, 1n), 100n)).toBe(200n);
  });
});

describe('showing', () => {
  it('ends a decimal that ends and keeps a fraction that does not', () => {
    expect(exactText(fraction(211200n, 23n))).toBe('211200/23');
    expect(exactText(fraction(1n, 1024n))).toBe('0.0009765625');
    expect(exactText(fraction(-6n, 4n))).toBe('-1.5');
  });

  it('shows a coefficient as the shortest decimal of at most 6 places, else rounded with its zeros', () => {
    expect(shortest(fraction(6n, 5n), 6)).toBe('1.2');
    expect(shortest(fraction(0n, 5n), 6)).toBe('0');
    expect(shortest(fraction(2n, 3n), 6)).toBe('0.666667');
    expect(shortest(fraction(12000001n, 10000000n), 6)).toBe('1.200000');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const value = fraction(n, d);
        expect(exactText(parseExact(exactText(value)))).toBe(exactText(value));
      }),
    );
    expect(() => parseExact('1/0')).toThrow(SyntaxError);
    expect(() => parseExact('1e3')).toThrow(SyntaxError);
  });
});

describe('an exact sum', () => {
  it('stays exact however large its products are', () => {
    const sum = new ExactSum();
    sum.addProduct(0.1, 0.2);
    sum.addProduct(999_999_999.999999, 999_999_999.999999);
    sum.addProduct(123_456_789_012_345, 1);
    sum.addProduct(-0.000001, 0.000001);
    expect(exactText(sum.total())).toBe('1000123456789010345.02');
  });
});
