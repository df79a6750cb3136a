import type { BodyOf, ReplyOf } from '#lib/contract/endpoint.ts';
import type { simulations } from '#lib/contract/simulations.ts';

export type Simulated = ReplyOf<typeof simulations.run>;
export type Asked = BodyOf<typeof simulations.run>;
export type Mover = Simulated['movers'][number];
