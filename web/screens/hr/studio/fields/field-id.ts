import type { Path } from '../scheme-draft.ts';

/** What a field is found by when a problem of it is chosen. */
export const fieldId = (path: Path): string => `field:${JSON.stringify(path)}`;
