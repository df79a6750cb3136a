import type { Actor } from '#lib/domain/access/rights.ts';

/** Who does what happens by time. It has no person behind it: nobody signs in as the clock. */
export const clockActor: Actor = { id: 'clock', roles: ['clock'], directs: [] };
