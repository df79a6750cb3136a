import { exactly } from '#lib/domain/number/decimal.ts';
import { shortest } from '#lib/domain/number/format.ts';
import { multiply, whole } from '#lib/domain/number/rational.ts';

/** A fraction of 1 in percent, exactly: 0.855 → "85.5". */
export const percentText = (value: number): string => shortest(multiply(exactly(value), whole(100)), 4);
