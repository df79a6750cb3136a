/** Negative, 0 or positive: the first instant is before, at or after the second. Their texts may differ in precision. */
export function compareInstants(first: string, second: string): number {
  return Date.parse(first) - Date.parse(second);
}
