import type { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';

/** One published result. */
export type ResultRow = ReplyOf<typeof bonus.read>['units'][number]['rows'][number];

export const statusOf = ({ score, note }: ResultRow) =>
  score !== null ? 'rated' : note === 'blocked' ? 'blocked' : 'unrated';
