import { inflateRawSync } from 'node:zlib';
import { type Sheet, readXlsx } from 'hucre/xlsx';

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(stream).arrayBuffer());
}

/** The files of an archive by path, found through its directory at the end as Excel finds them. */
export function unzipped(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(start, start + packed)).toString();
    files.set(archive.toString('utf8', at + 46, at + 46 + nameLength), content);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** Both sheets as a reader that shares no code with the writer sees them. */
export async function sheetsOf(archive: Buffer): Promise<[bonus: Sheet, policy: Sheet]> {
  const [bonus, policy] = (await readXlsx(archive, { readStyles: true })).sheets;
  return [bonus!, policy!];
}

/** The XML of one cell: `<c …/>` or `<c …>…</c>`. */
export function cellXml(archive: Buffer, reference: string, sheet = 1): string {
  const xml = unzipped(archive).get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return new RegExp(`<c r="${reference}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(xml)?.[0] ?? '';
}
