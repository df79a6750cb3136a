/** How a version is written in `If-Match` where it came inside a list and not with a header of its own. */
export const etagOf = (version: number): string => `"${version}"`;
