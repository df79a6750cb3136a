const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A cell that is longer makes Excel call the file damaged. */
const longestCell = 32_767;

/** Text for an XML attribute or element; control characters and half surrogates, which XML cannot carry, are left out. */
export function escapeXml(value: string): string {
  return value
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

/** Text for a cell. `_x0041_` would be decoded on opening, so its first underscore is written as such a code itself. */
export function cellText(value: string): string {
  const lines = value.replace(/\r\n?/g, '\n').replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return escapeXml(lines.length > longestCell ? `${lines.slice(0, longestCell - 1)}…` : lines);
}
