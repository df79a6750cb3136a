import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { policies } from '#lib/contract/policies.ts';

export type PolicyHistory = ReplyOf<typeof policies.versions>;
export type VersionLine = PolicyHistory['items'][number];
export type VersionRecord = ReplyOf<typeof policies.read>;
export type ListedPolicy = ReplyOf<typeof policies.list>['items'][number];

/** What may look different after anything was done with a version. */
export const wholePolicy = [policies.list, policies.versions, policies.read] as const;
