import type * as z from 'zod';

/**
 * One line of the API, from which the server, the web client, OpenAPI and the tests are made.
 * Paths are written as hono reads them (`/cycles/:cycle`) and lie below `/api`.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** What is not declared here is not sent. */
  readonly reply: Reply;
  /** The change is decided on a version: `If-Match` must carry the ETag that was read. */
  readonly ifMatch?: true;
  /** How large the body may be, where 256 are too few. */
  readonly mostKilobytes?: number;
  /** Answers a file, not JSON: its media types. `reply` is then not used. */
  readonly file?: readonly string[];
}

/** Keeps the exact types of an endpoint's parts. */
export function endpoint<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Reply extends z.ZodType = z.ZodUndefined,
>(definition: Endpoint<Params, Query, Body, Reply>): Endpoint<Params, Query, Body, Reply> {
  return definition;
}

export type ParamsOf<E> = E extends Endpoint<infer P> ? z.infer<P> : never;
export type QueryOf<E> = E extends Endpoint<z.ZodType, infer Q> ? z.infer<Q> : never;
export type BodyOf<E> = E extends Endpoint<z.ZodType, z.ZodType, infer B> ? z.infer<B> : never;
export type ReplyOf<E> = E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.infer<R> : never;
