import { audit } from '#lib/contract/audit.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { queries } from '../../../api/queries.ts';

interface Known {
  readonly id: string;
  readonly name: string;
}

/** Everybody named in what was read of any log so far: whom one can choose by name. Others are found by number. */
export function knownPeople(): readonly Known[] {
  const read = queries.getQueriesData<{ pages: readonly ReplyOf<typeof audit.read>[] }>({
    queryKey: [audit.read.path],
  });
  const named = read
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ items }) => items)
    .flatMap(({ actor, subject }) => [actor, ...(subject === undefined ? [] : [subject])]);
  const known = new Map(named.map((person) => [person.id, person]));
  return [...known.values()].toSorted((a, b) => a.id.localeCompare(b.id));
}
