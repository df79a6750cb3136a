/** How many decimals the currency has: 2 for CNY, 0 for JPY. Throws a RangeError for what is no ISO 4217 code. */
export function currencyDecimals(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
