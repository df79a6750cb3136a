import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { review } from '#lib/contract/review.ts';

export type Review = ReplyOf<typeof review.read>;
export type Reviewed = ReplyOf<typeof review.person>;
export type Row = Review['rows'][number];
export type Band = Review['bands'][number];
