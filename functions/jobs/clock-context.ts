import type { Context } from '#lib/app/context.ts';
import { clockActor } from '#lib/app/schedule/clock-actor.ts';
import type { Deps } from '../deps.ts';

export type ClockDeps = Pick<Deps, 'store' | 'now' | 'newId' | 'newSecret' | 'timeZone'>;

/** What a use case is given when nobody asks but time. */
export function clockContext({ store, now, newId, newSecret, timeZone }: ClockDeps): Context {
  return { store, actor: clockActor, actorName: clockActor.id, at: now(), request: null, newId, newSecret, timeZone };
}
