/** Yuan as people type them, in fen; `undefined` for what is no such amount. Read as digits, never as a float. */
export function inMinor(text: string): number | undefined {
  const match = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, whole = '0', part = ''] = match;
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** And back: "300", "12.50". */
export function inMajor(minor: number): string {
  const rest = minor % 100;
  const whole = String((minor - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
}
