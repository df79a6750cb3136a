import type { Names, Policy } from '../policy/policy.ts';
import type { Result } from './result.ts';

/** Points by axis id, as they are shown. What is missing has no key. */
export type Profile = Readonly<Record<string, string>>;

/** On fewer than these no figure can be drawn. */
const fewest = 3;

/** What one result is held against another by: the dimensions, or where they are too few the indicators. */
export function axesOf({ dimensions }: Policy): readonly { id: string; name?: Names }[] {
  return dimensions.length < fewest ? dimensions.flatMap(({ indicators }) => indicators) : dimensions;
}

/** A result's points on those axes. */
export function profileOf({ dimensions }: Policy, result: Result): Profile {
  return dimensions.length < fewest ? result.indicators : result.dimensions;
}
