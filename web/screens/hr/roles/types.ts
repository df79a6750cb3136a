import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { firstSteps, me } from '#lib/contract/me.ts';
import { people } from '#lib/contract/people.ts';
import { roles } from '#lib/contract/roles.ts';

export type RoleRecord = ReplyOf<typeof roles.read>;
export type Holding = RoleRecord['holdings'][number];
export type Waiting = RoleRecord['waiting'][number];

/** What a change of roles may have changed. */
export const renewed = [roles.read, me, people, firstSteps];
