import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { schedule } from '#lib/contract/schedule.ts';

export type Covered = ReplyOf<typeof schedule.coverage>['items'][number];

/** Everybody falls into one: a mistake goes before everything else. */
export type Group = 'none' | 'twice' | 'tooNew' | 'otherEmployment' | 'covered';

export const groups: readonly (Group | undefined)[] = [
  undefined,
  'none',
  'twice',
  'tooNew',
  'otherEmployment',
  'covered',
];

export function groupOf({ by, twice, tooNew, otherEmployment }: Covered): Group {
  if (twice.length > 0) return 'twice';
  if (by.length > 0) return 'covered';
  if (tooNew.length > 0) return 'tooNew';
  return otherEmployment.length > 0 ? 'otherEmployment' : 'none';
}
