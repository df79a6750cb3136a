import type { Person } from '#lib/domain/organisation/person.ts';
import { type Cell, moneyOrEmpty, type Row, text, textOrEmpty } from '#lib/export/cell.ts';
import { csv } from '#lib/export/csv.ts';
import { currencyDecimals } from '#lib/export/currency.ts';
import { fileHeaders } from '#lib/export/file-headers.ts';
import { hashed } from '#lib/export/hashing.ts';
import { type PeopleColumn, peopleColumns } from '#lib/import/people-columns.ts';
import type { Context } from '../context.ts';
import { allow, found, trace } from '../guard.ts';

/** In each language a word that the import reads. */
const words = {
  regular: ['正式', 'regular'],
  dispatch: ['派遣', 'dispatch'],
  link: ['个人链接', 'link'],
} as const;

/** What the import takes, of each person; leave and earlier positions are more than one line can hold. */
const cells = {
  id: ({ id }) => text(id),
  name: ({ name }) => text(name),
  unit: ({ unit }) => text(unit),
  postZh: ({ post }) => text(post.zh),
  postEn: ({ post }) => text(post.en),
  employment: ({ employment }, place) => text(words[employment][place]),
  supervisor: ({ supervisor }) => textOrEmpty(supervisor),
  hired: ({ hired }) => text(hired),
  left: ({ left }) => textOrEmpty(left),
  bonusBase: ({ bonusBase }) => moneyOrEmpty(bonusBase),
  annualBase: ({ annualBase }) => moneyOrEmpty(annualBase),
  email: ({ email }) => textOrEmpty(email),
  chatId: ({ chatId }) => textOrEmpty(chatId),
  reach: ({ reach }, place) => textOrEmpty(reach && words[reach][place]),
} as const satisfies Partial<Record<PeopleColumn, (person: Person, place: 0 | 1) => Cell>>;
const columns = Object.entries(cells);

/** Everybody as CSV, by unit; imported again as it is, it changes nothing. That it was taken along is recorded. */
export async function peopleSheet(context: Context, language: 'zh' | 'en') {
  allow(context, 'people.export');
  const { units, currency } = found(await context.store.organisation(), 'organisation');
  const counted = { rows: 0 };
  const place = language === 'zh' ? 0 : 1;
  const rows = rowsOf(
    context,
    units.map(({ id }) => id),
    place,
    counted,
  );
  const body = hashed(csv(rows, currencyDecimals(currency)), async ({ sha256, bytes }) => {
    const details = { rows: counted.rows, sha256, bytes };
    await context.store.commit(trace(context, 'export.people', { cycle: null, details }), []);
  });
  const name = language === 'zh' ? '人员.csv' : 'people.csv';
  return { body, headers: fileHeaders('csv', { plain: 'people.csv', name }) };
}

async function* rowsOf(
  { store }: Context,
  units: readonly string[],
  place: 0 | 1,
  counted: { rows: number },
): AsyncGenerator<Row> {
  const titles = Object.keys(cells).map((column) => text(titleOf(column, place)));
  yield { role: 'header', cells: titles };
  for (const unit of units) {
    let cursor: string | undefined;
    do {
      const page = await store.peopleOf(unit, cursor);
      for (const person of page.items) {
        counted.rows += 1;
        yield { role: 'body', cells: columns.map(([, cell]) => cell(person, place)) };
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}

const titles: Readonly<Record<string, readonly string[]>> = peopleColumns;
const titleOf = (column: string, place: 0 | 1): string => titles[column]?.[place] ?? column;
