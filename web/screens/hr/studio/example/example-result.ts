import { calculate } from '#lib/domain/calculation/calculate.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { exampleInput, PERSON } from './example-input.ts';
import type { ExampleValues } from './values.ts';

/** The example by the calculation itself; undefined where no amount can be shown exactly. */
export function exampleResult(scheme: Scheme, values: ExampleValues): Result | undefined {
  try {
    const { results } = calculate(scheme.calculation, exampleInput(scheme.calculation, values));
    return results.find(({ employee }) => employee === PERSON);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
