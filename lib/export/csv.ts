import { stringify } from 'csv-stringify/sync';
import { fixed } from '#lib/domain/number/format.ts';
import type { Cell, Row, Rows } from './cell.ts';

const rowsAtOnce = 256;

/**
 * A CSV file as a stream of bytes: UTF-8 with byte order mark (Excel would take Chinese for something else), CRLF, and an
 * apostrophe before every text that a spreadsheet would run as a formula. Amounts are plain decimals with so many places.
 */
export function csv(rows: Rows, moneyDecimals: number): ReadableStream<Uint8Array> {
  return ReadableStream.from(pieces(rows, moneyDecimals));
}

async function* pieces(rows: Rows, moneyDecimals: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from('\ufeff');
  for await (const some of batches(rows)) yield Buffer.from(lines(some, moneyDecimals));
}

async function* batches(rows: Rows): AsyncGenerator<Row[]> {
  let waiting: Row[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsAtOnce) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

function lines(rows: readonly Row[], moneyDecimals: number): string {
  // Only what is no string keeps its minus sign, as text it would be taken for a formula; and only text keeps its zeros.
  // So a number travels as the place where its text stands.
  const numbers: string[] = [];
  const field = (cell: Cell): string | bigint => {
    if (cell.kind === 'empty') return '';
    if (cell.kind === 'text') return cell.text;
    return BigInt(numbers.push(cell.kind === 'money' ? fixed(cell.minor, moneyDecimals) : cell.text) - 1);
  };
  return stringify(
    rows.map(({ cells }) => cells.map(field)),
    {
      record_delimiter: 'windows',
      // A lone line break inside a text too: without this only CRLF would be quoted.
      quote_record_delimiter: true,
      escape_formulas: true,
      cast: {
        bigint: (place) => numbers[Number(place)] ?? '',
        // A line break before a formula is not among the beginnings that `escape_formulas` knows.
        string: (value) => (value.startsWith('\n') ? `'${value}` : value),
      },
    },
  );
}
