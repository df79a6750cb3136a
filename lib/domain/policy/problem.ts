import type { Names } from './policy.ts';

/** One reason why a document is refused: where it is wrong (JSON path), what is wrong (code), and the numbers or names
 * that a sentence about it needs. Words are made from it by `sentence`. */
export interface Problem {
  /** JSON path such as `dimensions[0].indicators[1].weight`; empty for the document itself. */
  path: string;
  code: string;
  params?: Record<string, string | number>;
  /** The sentence itself, where whoever found the problem has it and the catalogue of refusals does not. */
  says?: Names;
}

/** What a check returns: the document in its normal form, or every problem it has. Never both, never a part. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
