import { createHash } from 'node:crypto';

/** What a file was, so that it can be recognised later. */
export interface FileDigest {
  /** Hex, lower case. */
  sha256: string;
  /** Length in bytes. */
  bytes: number;
}

/**
 * The same stream, hashed on its way. The last chunk is held back until `atEnd` is done with the digest, so that nobody
 * has a whole file of which the trace could not be written: where `atEnd` fails, the stream fails. A stream that is
 * cancelled or fails itself never reaches `atEnd`.
 */
export function hashed(
  source: ReadableStream<Uint8Array>,
  atEnd: (digest: FileDigest) => void | Promise<void>,
): ReadableStream<Uint8Array> {
  return ReadableStream.from(hash(source, atEnd));
}

async function* hash(
  source: ReadableStream<Uint8Array>,
  atEnd: (digest: FileDigest) => void | Promise<void>,
): AsyncGenerator<Uint8Array> {
  const sha256 = createHash('sha256');
  let bytes = 0;
  let held: Uint8Array | undefined;
  for await (const chunk of source) {
    sha256.update(chunk);
    bytes += chunk.length;
    if (held !== undefined) yield held;
    held = chunk;
  }
  await atEnd({ sha256: sha256.digest('hex'), bytes });
  if (held !== undefined) yield held;
}
