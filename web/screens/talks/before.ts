import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { talks } from '#lib/contract/talks.ts';
import { useRead } from '../../api/use-read.ts';

export type BeforeTalk = ReplyOf<typeof talks.before>['before'][number];

const nothing: readonly BeforeTalk[] = [];

/**
 * What the two agreed on in their last talks before a cycle; nothing where there is nothing that whoever looks may see,
 * or it cannot be read: whatever it stands beside is shown all the same.
 */
export function useTalksBefore(cycle: string, employee: string) {
  const { data, problem } = useRead(talks.before, { params: { cycle, employee } });
  return problem === undefined ? data?.before : nothing;
}
