import { useWords } from '../../../i18n/words.ts';
import type { Unit } from './types.ts';

/** With which coefficient of the unit was multiplied, and whose it is; nothing where it could have no other and is 1. */
export function useCoefficientText(): (of: Unit['coefficient']) => string | undefined {
  const w = useWords('simulation');
  return ({ now, tried, period }) => {
    const [was, is] = [now && w.coefficientOfUnit(now), tried && w.coefficientOfUnit(tried)];
    if (is === null || (period === null && tried?.value === 1 && (now?.value ?? 1) === 1)) return undefined;
    return was === null || was === is ? w.unitCoefficient(is) : w.unitCoefficient(`${was} → ${is}`);
  };
}
