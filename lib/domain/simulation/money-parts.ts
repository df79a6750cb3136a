import type { Payment } from '../calculation/pay.ts';
import { mostDecimals } from '../number/decimal.ts';
import { shortest } from '../number/format.ts';
import { minorUnits } from '../number/minor-units.ts';
import { divide, isZero, multiply, type Rational, whole } from '../number/rational.ts';
import { roundHalfAway } from '../number/rounding.ts';

/** One reason why an amount is another. */
export interface MoneyPart {
  /** `rest` is what the others' shares, a cap and rounding make. */
  readonly code: 'pool' | 'coefficient' | 'unit' | 'rest';
  readonly before: string | null;
  readonly after: string | null;
  /** Minor units. */
  readonly amount: number;
}

export interface Paid {
  readonly method: 'individual' | 'pool';
  readonly payment: Payment;
  /** What the unit shares, in minor units; under the method `pool`. */
  readonly pool: number | undefined;
}

/**
 * What another pool, coefficient and unit coefficient do to one person's amount, one after the other; parts that sum to the
 * change to the minor unit. In a pool the unit's coefficient is everybody's and cancels out.
 */
export function moneyParts(before: Paid, after: Paid): MoneyPart[] {
  const [was, is] = [before.payment, after.payment];
  const pooled = before.method === 'pool' && after.method === 'pool';
  const factors = [
    ...(pooled ? [factor('pool', minor(before.pool), minor(after.pool))] : []),
    factor('coefficient', was.claim.coefficient.value, is.claim.coefficient.value),
    ...(pooled ? [] : [factor('unit', was.claim.unitCoefficient, is.claim.unitCoefficient)]),
  ];
  let paid = was.bonus;
  const parts = factors.map(({ code, from, to }): MoneyPart => {
    const next = isZero(from) ? paid : roundHalfAway(multiply(whole(paid), divide(to, from)));
    const amount = minorUnits(next - paid);
    paid = next;
    return { code, before: textOf(code, from), after: textOf(code, to), amount };
  });
  const rest = minorUnits(is.bonus - paid);
  return [...parts, { code: 'rest' as const, before: null, after: null, amount: rest }].filter(
    ({ amount }) => amount !== 0,
  );
}

const minor = (pool: number | undefined): Rational => whole(pool ?? 0);

const factor = (code: 'pool' | 'coefficient' | 'unit', from: Rational, to: Rational) => ({ code, from, to });

const textOf = (code: MoneyPart['code'], value: Rational): string =>
  code === 'pool' ? String(value.n) : shortest(value, mostDecimals);
