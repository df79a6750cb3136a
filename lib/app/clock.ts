import type { Temporal } from 'temporal-polyfill';

/** Where a moment comes from. Only the outermost layer owns one; everything within is given the moment itself. */
export interface Clock {
  now(): Temporal.Instant;
}
