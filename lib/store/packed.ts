import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * A large attribute that is only ever read whole, as compressed JSON: what a receipt is made from is a fifth of its size
 * then, so publishing a person is one write unit and lists that pass over it stay cheap.
 */
export function pack(value: unknown): Uint8Array {
  return new Uint8Array(deflateRawSync(JSON.stringify(value)));
}

/** What was packed; a value that was written before it was packed is returned as it is. */
export function unpack(value: unknown): unknown {
  return value instanceof Uint8Array ? JSON.parse(inflateRawSync(value).toString('utf8')) : value;
}
