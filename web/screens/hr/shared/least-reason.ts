/** The fewest characters of a reason; `reason` in the contract says the same. */
export const LEAST_REASON = 4;
