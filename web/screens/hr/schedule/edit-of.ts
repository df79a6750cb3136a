import type { BodyOf } from '#lib/contract/endpoint.ts';
import type { schedule } from '#lib/contract/schedule.ts';
import type { Assignment } from './types.ts';

/** What is sent to change an assignment: all of it but what stays for ever. */
export function editOf(
  { name, covers, rankBy, calendar, offsets, payAfterMonths, since, state, exceptions }: Assignment,
  change: Partial<BodyOf<typeof schedule.edit>>,
): BodyOf<typeof schedule.edit> {
  return { name, covers, rankBy, calendar, offsets, payAfterMonths, since, state, exceptions, ...change };
}
