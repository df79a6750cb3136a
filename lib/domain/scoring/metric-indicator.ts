import { divide, isZero, type Rational, zero } from '../number/rational.ts';
import { type CurveReading, readCurve } from './curve.ts';
import type { MetricRules } from './rules.ts';
import type { FactSums } from './tally.ts';

export interface MetricScore {
  type: 'metric';
  rules: MetricRules;
  sums: FactSums | undefined;
  value: Rational | undefined;
  reading: CurveReading | undefined;
  blocked: boolean;
  waived: boolean;
  /** Undefined where the indicator is missing. */
  points: Rational | undefined;
}

/** A metric indicator (standard 4.4): the value of all facts together, its points read off the curve. */
export function scoreMetric(rules: MetricRules, sums: FactSums | undefined, waivers: ReadonlySet<string>): MetricScore {
  const waived = waivers.has(`metric:${rules.id}`);
  const value = valueOf(sums);
  if (value === undefined) {
    const blocked = rules.whenMissing === 'block' && !waived;
    const points = rules.whenMissing === 'zero' ? zero : undefined;
    return { type: 'metric', rules, sums, value, reading: undefined, blocked, waived, points };
  }
  const reading = readCurve(rules.curve, value);
  return { type: 'metric', rules, sums, value, reading, blocked: false, waived, points: reading.y };
}

function valueOf(sums: FactSums | undefined): Rational | undefined {
  if (sums === undefined || sums.denominator === undefined) return sums?.numerator;
  return isZero(sums.denominator) ? undefined : divide(sums.numerator, sums.denominator);
}
