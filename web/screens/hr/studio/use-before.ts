import { useMemo } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { policies } from '#lib/contract/policies.ts';
import { useRead } from '../../../api/use-read.ts';
import type { Json } from './scheme-draft.ts';
import { jsonIn } from './version-server.ts';

export type Version = ReplyOf<typeof policies.read>;

/** The number of the version that this one changes; undefined where it began otherwise. */
export const changed = ({ id, number, origin }: Version): number | undefined =>
  origin !== null && 'policy' in origin && origin.policy === id && origin.version < number ? origin.version : undefined;

/** The version that this one changes, once it is here: nothing waits for it. */
export function useBefore(version: Version): { number: number; scheme: Json } | undefined {
  const number = changed(version);
  const params = { policy: version.id, version: number ?? 1 };
  const { data } = useRead(policies.read, { params, when: number !== undefined });
  return useMemo(() => data && { number: data.number, scheme: jsonIn(data.scheme) }, [data]);
}
