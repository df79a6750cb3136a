import type { Announcement, Honoured } from '../honours/honours.ts';

/** Who is to learn of an honour since it was written before; whoever had been told by the last announcement is not. */
export function newlyHonoured(before: Announcement | undefined, after: Announcement): readonly Honoured[] {
  if (after.announced === null || after.announced.at === before?.announced?.at) return [];
  const known = new Set((before?.announced ? before.people : []).map(({ employee }) => employee));
  return after.people.filter(({ employee }) => !known.has(employee));
}
