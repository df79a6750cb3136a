import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bonusFile } from '#lib/export/bonus-export.ts';
import type { BonusRow } from '#lib/export/bonus-sheet.ts';
import { type FileDigest, hashed } from '#lib/export/hashing.ts';
import { aBonusRow, aBonusSheet, totalsOf } from './makers.ts';
import { bytesOf, unzipped } from './read.ts';

const people = 20_000;

/** Rows made one by one, with notes that do not compress, and a count of how many were asked for. */
function manyRows() {
  const seen = { pulled: 0, closed: false };
  async function* rows(): AsyncGenerator<BonusRow> {
    try {
      for (; seen.pulled < people; seen.pulled += 1)
        yield aBonusRow({ number: String(seen.pulled).padStart(6, '0'), note: randomBytes(30).toString('base64') });
    } finally {
      seen.closed = true;
    }
  }
  const one = totalsOf([aBonusRow()]);
  const paid = people * 883_340;
  const grown = { people, paid, pool: paid + 10_001 };
  const totals = {
    units: one.units.map((unit, index) => (index === 0 ? { ...unit, ...grown } : unit)),
    all: { ...one.all, people, paid, pool: paid + 20_002 },
  };
  return { seen, rows: rows(), sheet: aBonusSheet([], { totals }) };
}

describe.each(['xlsx', 'csv'] as const)('20,000 rows as %s', (format) => {
  it('flow: small chunks, few rows ahead of the reader', async () => {
    const { seen, rows, sheet } = manyRows();
    const { body } = bonusFile(sheet, rows, { format });
    const pulledAt: number[] = [];
    let largest = 0;
    for await (const chunk of body) {
      pulledAt.push(seen.pulled);
      largest = Math.max(largest, chunk.length);
    }
    expect(seen).toEqual({ pulled: people, closed: true });
    expect(pulledAt.length).toBeGreaterThan(50);
    expect(largest).toBeLessThan(128 * 1024);
    const steps = pulledAt.map((pulled, index) => pulled - (pulledAt[index - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(2_000);
  });

  it('stop being made when the reader leaves', async () => {
    const { seen, rows, sheet } = manyRows();
    const reader = bonusFile(sheet, rows, { format }).body.getReader();
    for (let chunk = 0; chunk < 20; chunk += 1) await reader.read();
    await reader.cancel();
    await expect.poll(() => seen.closed).toBe(true);
    expect(seen.pulled).toBeLessThan(people);
  });

  it('are not begun before the reader begins', async () => {
    const { seen, rows, sheet } = manyRows();
    const { body } = bonusFile(sheet, rows, { format });
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen.pulled).toBe(0);
    await body.cancel();
  });
});

it('holds 20,000 rows in the archive', async () => {
  const { rows, sheet } = manyRows();
  const xml = unzipped(await bytesOf(bonusFile(sheet, rows, { format: 'xlsx' }).body)).get('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<t xml:space="preserve">019999</t>');
  expect(xml?.match(/<row /g)).toHaveLength(3 + people + 5);
});

describe('a hashed stream', () => {
  const file = () => bonusFile(aBonusSheet([aBonusRow()]), [aBonusRow()], { format: 'xlsx' }).body;

  it('passes the bytes on and gives their hash and number at the end', async () => {
    const digests: FileDigest[] = [];
    const bytes = await bytesOf(hashed(file(), (digest) => void digests.push(digest)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(digests).toEqual([{ sha256, bytes: bytes.length }]);
    expect(bytes.equals(await bytesOf(file()))).toBe(true);
  });

  it('keeps the end of the file back where its trace cannot be written', async () => {
    const whole = await bytesOf(file());
    const got: Uint8Array[] = [];
    const read = async () => {
      for await (const chunk of hashed(file(), () => Promise.reject(new Error('no trace')))) got.push(chunk);
    };
    await expect(read()).rejects.toThrow('no trace');
    expect(Buffer.concat(got).length).toBeLessThan(whole.length);
  });

  it('leaves no trace of a file that nobody read to its end', async () => {
    const digests: FileDigest[] = [];
    const reader = hashed(file(), (digest) => void digests.push(digest)).getReader();
    await reader.read();
    await reader.cancel();
    expect(digests).toEqual([]);
  });
});
