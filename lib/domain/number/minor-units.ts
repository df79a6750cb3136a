/** Money as the result shows it; throws a RangeError for an amount that a JSON number cannot hold to the minor unit. */
export function minorUnits(amount: bigint): number {
  const units = Number(amount);
  if (!Number.isSafeInteger(units)) throw new RangeError(`${amount} minor units are more than can be shown exactly`);
  return units;
}
