/** What a sentence about one reason is made from; empty where there is nothing to name. */
interface Told {
  readonly of: string;
  readonly before: string;
  readonly after: string;
}

/** A sentence for every reason why somebody's score, grade or amount is another. */
export type MoverReasonWords = Readonly<
  Record<
    | 'dimension'
    | 'indicator'
    | 'rater'
    | 'ratings'
    | 'curve'
    | 'annual'
    | 'adjustments'
    | 'calibration'
    | 'rounding'
    | 'limit'
    | 'cut'
    | 'rank'
    | 'pool'
    | 'coefficient'
    | 'unit'
    | 'rest',
    (told: Told) => string
  >
>;
