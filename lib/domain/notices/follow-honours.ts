import type { Announcement, Honoured } from '../honours/honours.ts';

/** Who is to learn of an honour since it was written before: whoever came onto the list by this very announcement. */
export function newlyHonoured(
  before: Announcement | undefined,
  { announced, people }: Announcement,
): readonly Honoured[] {
  if (announced === null || announced.at === before?.announced?.at) return [];
  return people.filter(({ since }) => since === announced.at);
}
