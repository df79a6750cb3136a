import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { me } from '#lib/contract/me.ts';
import { type Read, useRead } from './use-read.ts';

export type Me = ReplyOf<typeof me>;

/** Who is signed in. Roles come from the server at each visit, so that one taken away is gone at once. */
export const useMe = (): Read<Me> => useRead(me);
