/**
 * Orders texts by code point, as the standard asks for ids (6, 9). Comparing strings directly orders by UTF-16 unit, which
 * puts characters beyond U+FFFF before U+E000 … U+FFFF; units that differ are moved so that surrogates come last.
 */
export function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return surrogatesLast(left) - surrogatesLast(right);
  }
  return a.length - b.length;
}

function surrogatesLast(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
