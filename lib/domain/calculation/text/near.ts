import { rounded } from '../../number/format.ts';
import { parseExact } from '../../number/parse.ts';

/** An exact number for the eye: a fraction with what it comes to. */
export function near(exact: string): string {
  return exact.includes('/') ? `${exact} ≈ ${rounded(parseExact(exact), 4)}` : exact;
}
