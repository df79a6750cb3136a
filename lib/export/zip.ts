import { Readable, pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of the archive; its bytes are pulled when its turn has come. */
export interface ZipEntry {
  path: string;
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

interface Written {
  path: Buffer;
  offset: number;
  crc: number;
  size: number;
  packed: number;
}

/** Sizes and checksum follow the data (they are not known before), names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** 1980-01-01, the earliest: the same content always gives the same bytes. */
const date = 0x0021;
const most = 0xffff_ffff;

/**
 * A ZIP archive as a stream: holds one compressed chunk and one small record per entry, never a whole entry. Throws a
 * RangeError where the archive or an entry would pass 4 GiB.
 */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const record: Written = { path: Buffer.from(entry.path), offset, crc: 0, size: 0, packed: 0 };
    const header = localHeader(record);
    yield header;
    // A failing source destroys the compressor with its error, which then ends this loop: the callback has nothing to add.
    const packer = pipeline(Readable.from(counted(entry.bytes, record)), createDeflateRaw(), () => {});
    for await (const chunk of packer as AsyncIterable<Uint8Array>) {
      record.packed += chunk.length;
      yield chunk;
    }
    const descriptor = dataDescriptor(record);
    yield descriptor;
    written.push(record);
    offset += header.length + record.packed + descriptor.length;
    if (offset > most || record.size > most) throw new RangeError('an archive holds at most 4 GiB');
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOfDirectory(written.length, directory.length, offset);
}

async function* counted(bytes: ZipEntry['bytes'], record: Written): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    record.crc = crc32(chunk, record.crc);
    record.size += chunk.length;
    yield chunk;
  }
}

function localHeader({ path }: Written): Buffer {
  const fields = fixedFields(
    [4, 0x0403_4b50],
    [2, version],
    [2, flags],
    [2, deflated],
    [2, 0],
    [2, date],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, path.length],
    [2, 0],
  );
  return Buffer.concat([fields, path]);
}

function dataDescriptor({ crc, packed, size }: Written): Buffer {
  return fixedFields([4, 0x0807_4b50], [4, crc], [4, packed], [4, size]);
}

function directoryEntry({ path, offset, crc, packed, size }: Written): Buffer {
  const fields = fixedFields(
    [4, 0x0201_4b50],
    [2, version],
    [2, version],
    [2, flags],
    [2, deflated],
    [2, 0],
    [2, date],
    [4, crc],
    [4, packed],
    [4, size],
    [2, path.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  );
  return Buffer.concat([fields, path]);
}

function endOfDirectory(count: number, length: number, offset: number): Buffer {
  return fixedFields([4, 0x0605_4b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, offset], [2, 0]);
}

/** Little-endian fields, each with its width in bytes. */
function fixedFields(...fields: readonly [width: 2 | 4, value: number][]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((total, [width]) => total + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}
