import type { BodyOf, ReplyOf } from '#lib/contract/endpoint.ts';
import type { simulations } from '#lib/contract/simulations.ts';

export type Simulated = ReplyOf<typeof simulations.run>;
export type Asked = BodyOf<typeof simulations.run>;
/** What of the cycle is tried otherwise, beside its policy. */
export interface Terms {
  /** Minor units, by unit. */
  readonly pools: Readonly<Record<string, number>>;
  /** Units whose coefficient for the period is left aside. */
  readonly coefficientsByPolicy: readonly string[];
}
export type Mover = Simulated['movers'][number];
export type Unit = Simulated['units'][number];
