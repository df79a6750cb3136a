/** By how much one amount is beside another, as a part of the larger. Only a line is drawn by it. */
export const partOf = (from: number | null, to: number | null): number =>
  from === null || to === null || from === to ? 0 : (to - from) / Math.max(from, to);
