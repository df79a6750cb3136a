import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { secondReview } from '#lib/contract/second-review.ts';

export type Reviews = ReplyOf<typeof secondReview.list>;
export type Review = Reviews['items'][number];
export type ReviewLine = Reviews['lines'][number];

/** Nothing in it asks for a second look. */
export const isPlain = ({ notable }: Review) => notable.length === 0;

interface OfRater {
  readonly rater: Review['rater'];
  readonly rows: readonly Review[];
}

/** Supervisor by supervisor; of each first what asks for a look, then what looks plain, then the rest. */
export function byRater(items: readonly Review[]): OfRater[] {
  const groups = Map.groupBy(items, ({ rater }) => rater.id);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [{ rater: first.rater, rows: rows.toSorted((a, b) => placeOf(a) - placeOf(b)) }];
  });
}

const placeOf = (row: Review) =>
  row.standing === 'waiting' ? (isPlain(row) ? 1 : 0) : row.standing === 'open' ? 3 : 2;
