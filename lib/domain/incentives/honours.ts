import { exactly, powerOfTen } from '../number/decimal.ts';
import { compare } from '../number/rational.ts';
import type { Honour } from '../policy/policy.ts';

/** Whether a rank and a score earn an honour (standard 7). A veto keeps the rank, so nobody moves up for it. */
export function earnsHonour(
  honour: Honour,
  person: { rank: number; score: bigint; veto: boolean },
  decimals: number,
): boolean {
  if (person.veto || person.rank > honour.topPerUnit) return false;
  return compare({ n: person.score, d: powerOfTen(decimals) }, exactly(honour.minScore)) >= 0;
}
