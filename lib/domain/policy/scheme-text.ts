/** Where a part stands in the document; what is not named here follows by its letters. */
const order = ['calculation', 'process', 'display', 'id', 'name', 'zh', 'en', 'weight'];

const placeOf = (key: string) => {
  const place = order.indexOf(key);
  return place === -1 ? order.length : place;
};

/** A policy document as the text of a file: the same document gives the same text, however it was stored. */
export const schemeText = (scheme: unknown): string => `${JSON.stringify(scheme, stable, 2)}\n`;

function stable(_: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)));
}
