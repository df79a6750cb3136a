import type { ReceiptInputs } from '../calculation/receipt.ts';
import { exactly } from '../number/decimal.ts';
import { rounded } from '../number/format.ts';
import { parseExact } from '../number/parse.ts';
import { add, compare, divide, multiply, type Rational, whole, zero } from '../number/rational.ts';
import { metricCatalogue, metricOf } from '../organisation/metrics.ts';
import type { MetricIndicator, Names, Policy } from '../policy/policy.ts';

/** A figure of a unit over a period, held against what the catalogue advises. */
export interface Target {
  readonly indicator: string;
  readonly name: Names;
  /** In the metric's own unit, percent where that is "%", with two decimals; `null` without figures. */
  readonly value: string | null;
  readonly unit: Names;
  readonly advised: readonly [number, number] | null;
  /** `null` where there is no figure or nothing is advised. */
  readonly met: boolean | null;
}

/** The figures that a policy reads, summed over the people of a unit: ratios over all cases, plain sums per person. */
export function targetsOf({ dimensions }: Policy, people: readonly ReceiptInputs[]): Target[] {
  const read = dimensions.flatMap(({ indicators }) => indicators.filter((one) => 'metric' in one));
  return read.map((indicator): Target => {
    const metric = metricOf(indicator.metric.id);
    const value = valueOf(indicator, people);
    const shown = value && metric.unit.en === '%' ? multiply(value, whole(100)) : value;
    return {
      indicator: indicator.id,
      name: indicator.name ?? metric.name,
      value: shown ? rounded(shown, 2) : null,
      unit: metric.unit,
      advised: metric.advised,
      met: shown && metric.advised ? isMet(indicator.metric.id, shown, metric.advised) : null,
    };
  });
}

function valueOf({ id, metric }: MetricIndicator, people: readonly ReceiptInputs[]): Rational | undefined {
  const known = people.flatMap(({ metrics }) => metrics[id] ?? []).filter(({ facts }) => facts > 0);
  // Everybody of the unit carries the same sums of it.
  const sums = metric.of === 'unit' ? known.slice(0, 1) : known;
  if (sums.length === 0) return undefined;
  const numerator = sums.map((sum) => parseExact(sum.numerator)).reduce(add, zero);
  if (sums.every(({ denominator }) => denominator === undefined)) return divide(numerator, whole(sums.length));
  const denominator = sums.map((sum) => parseExact(sum.denominator ?? '0')).reduce(add, zero);
  return compare(denominator, zero) === 0 ? undefined : divide(numerator, denominator);
}

const directions = new Map(metricCatalogue.map(({ id, direction }) => [id, direction]));

/** Where more is better the lower end counts, where less is better the upper one, else both. */
function isMet(metric: string, value: Rational, [low, high]: readonly [number, number]): boolean {
  const direction = directions.get(metric) ?? 'range';
  const enough = compare(value, exactly(low)) >= 0;
  const notTooMuch = compare(value, exactly(high)) <= 0;
  return (direction === 'down' || enough) && (direction === 'up' || notTooMuch);
}
