/** The value under a key of its own: ids are free text, and "constructor" is no entry of an empty record. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
