import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { talks } from '#lib/contract/talks.ts';
import { useRead } from '../../api/use-read.ts';

export type BeforeTalk = NonNullable<ReplyOf<typeof talks.before>['before']>;

/**
 * What the two agreed on in their last talk before a cycle; `null` where there is nothing that whoever looks may see, or
 * it cannot be read: whatever it stands beside is shown all the same.
 */
export function useTalkBefore(cycle: string, employee: string) {
  const { data, problem } = useRead(talks.before, { params: { cycle, employee } });
  return problem === undefined ? data?.before : null;
}
