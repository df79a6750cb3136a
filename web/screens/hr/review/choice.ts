import type { Band, Row } from './types.ts';

/** Scores from `from` to below `to`; the highest possible score belongs to the range that ends with it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Which people the list shows: everybody, those of a grade, or those with scores in a range. */
export type Choice = { readonly grade: string } | Range | undefined;

export const isRange = (choice: Choice): choice is Range => choice !== undefined && 'from' in choice;

/** As it stands in the address: `B`, `80-88`. */
export const choiceText = (choice: Choice): string | undefined =>
  choice === undefined ? undefined : isRange(choice) ? `${choice.from}-${choice.to}` : choice.grade;

/** Read back from an address; what means nothing here shows everybody. */
export function choiceOf(text: string | undefined, bands: readonly Band[], maxScore: number): Choice {
  if (text === undefined) return undefined;
  if (bands.some(({ grade }) => grade === text)) return { grade: text };
  const [, from, to] = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const range = { from: Number(from), to: Number(to) };
  return range.from < range.to && range.to <= maxScore ? range : undefined;
}

export function isChosen({ grade, score }: Pick<Row, 'grade' | 'score'>, choice: Choice, maxScore: number): boolean {
  if (choice === undefined) return true;
  return isRange(choice) ? score !== null && isIn(Number(score), choice, maxScore) : grade === choice.grade;
}

export const isIn = (score: number, { from, to }: Range, maxScore: number): boolean =>
  score >= from && (score < to || (score === to && to === maxScore));

/** The scores of a grade, from its cut to the next better one's. Bands stand the best first. */
export function bandOf(grade: string, bands: readonly Band[], maxScore: number): Range | undefined {
  const place = bands.findIndex((band) => band.grade === grade);
  const band = bands[place];
  return band && { from: band.min, to: bands[place - 1]?.min ?? maxScore };
}
