import { describe, expect, it } from 'vitest';
import { bonusFile } from '#lib/export/bonus-export.ts';
import { bonusColumns } from '#lib/export/bonus-columns.ts';
import { aBonusRow, aBonusSheet } from './makers.ts';
import { bytesOf, sheetsOf, unzipped } from './read.ts';

const beginnings = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
const harm = beginnings.map((beginning) => `${beginning}cmd|' /C calc'!A0`);

/** A row and a sheet in which everything that is text says the same harmful thing. */
function harmful(text: string) {
  const unit = { id: 'service', zh: text, en: text };
  const words = { number: text, name: text, unit, post: unit, score: text, grade: text, coefficient: text };
  const row = aBonusRow({ ...words, proration: text, note: text });
  const sheet = aBonusSheet([row], { cycle: unit, period: text, payMonth: text });
  const policy = { ...sheet.policy, id: text, sha256: text };
  return { row, sheet: { ...sheet, policy } };
}

const columns = bonusColumns.map(({ id }) => ({ id }));
const typed = new Set<string>(['base', 'bonus', 'currency', 'policyVersion', 'run']);
const places = columns.flatMap(({ id }, index) => (typed.has(id) ? [] : [index]));

describe.each(harm)('text that begins like %j', (text) => {
  const { row, sheet } = harmful(text);
  const titled = columns.map(({ id }) => ({ id, title: text }));

  it('is text in every column of the XLSX, and no cell is a formula', async () => {
    const archive = await bytesOf(bonusFile(sheet, [row], { format: 'xlsx', columns: titled }).body);
    expect([...unzipped(archive).values()].join('')).not.toMatch(/<f[ >/]/);
    const [bonus] = await sheetsOf(archive);
    const asWritten = text.replace('\r', '\n');
    expect(places.map((place) => bonus.rows[3]?.[place])).toEqual(places.map(() => asWritten));
    expect(bonus.rows[2]?.slice(0, columns.length)).toEqual(columns.map(() => asWritten));
    expect(places.map((place) => bonus.cells?.get(`3,${place}`)?.style?.numFmt)).toEqual(places.map(() => '@'));
  });

  it('is disarmed in every column of the CSV', async () => {
    const file = bonusFile(sheet, [row], { format: 'csv', columns: titled });
    const content = (await bytesOf(file.body)).toString();
    const inQuotes = /[\r\n]/.test(text) ? `"'${text}"` : `'${text}`;
    expect(content.split(inQuotes)).toHaveLength(1 + columns.length + places.length);
    expect(content.replaceAll(inQuotes, '')).not.toContain('cmd');
  });
});
