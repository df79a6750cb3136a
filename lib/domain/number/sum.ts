import { exactly, millionths } from './decimal.ts';
import { multiply, type Rational, reduced } from './rational.ts';

/** Products beyond this would leave the integers that a JavaScript number holds exactly. */
const limit = 2 ** 52;
const trillion = 10n ** 12n;

/**
 * An exact running sum of products of two checked decimals, in units of `10^-12` (6 decimals each). Small products are
 * gathered as safe integers, which is what makes millions of ratings cheap; large ones go to a bigint at once.
 */
export class ExactSum {
  #high = 0n;
  #low = 0;

  addProduct(a: number, b: number): void {
    const left = millionths(a);
    const right = millionths(b);
    const product = left === undefined || right === undefined ? Number.NaN : left * right;
    if (Math.abs(product) < limit) this.#gather(product);
    else this.#addLarge(a, b);
  }

  /** The sum so far, in lowest terms. */
  total(): Rational {
    return reduced({ n: this.#high + BigInt(this.#low), d: trillion });
  }

  #gather(units: number): void {
    const next = this.#low + units;
    if (Math.abs(next) < limit) {
      this.#low = next;
      return;
    }
    this.#high += BigInt(this.#low);
    this.#low = units;
  }

  #addLarge(a: number, b: number): void {
    const product = multiply(exactly(a), exactly(b));
    this.#high += (product.n * trillion) / product.d;
  }
}
