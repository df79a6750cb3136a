import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { review } from '#lib/contract/review.ts';

export type Review = ReplyOf<typeof review.read>;
export type Reviewed = ReplyOf<typeof review.person>;
export type Row = Review['rows'][number];
export type Band = Review['bands'][number];

/** Which people the list shows: everybody, those of a grade, or those with scores from `from` to below `to`. */
export type Choice = { grade: string } | { from: number; to: number } | undefined;
