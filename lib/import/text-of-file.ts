/**
 * The text of a file from a spreadsheet: UTF-8, or else GB 18030, in which Chinese Windows saves a CSV.
 */
export function textOfFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
