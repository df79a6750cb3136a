import { packageParts, type Properties, sheetPath, workbookXml } from './xlsx-package.ts';
import { type Worksheet, worksheetXml } from './xlsx-sheet.ts';
import { stylesXml } from './xlsx-styles.ts';
import { zip, type ZipEntry } from './zip.ts';

export interface Workbook extends Properties {
  sheets: readonly Worksheet[];
  /** Of every amount in it. */
  moneyDecimals: number;
}

/**
 * An XLSX file as a stream of bytes; rows are pulled only as the reader reads, an error of theirs breaks the stream.
 *
 * The XML is written here and not by a library because none at hand streams what is needed: several sheets in constant
 * memory, a style per row, and amounts as exact text where a JavaScript number would show 8833.4 for 8833.40.
 */
export function xlsx(workbook: Workbook): ReadableStream<Uint8Array> {
  return ReadableStream.from(zip(entries(workbook)));
}

function* entries({ sheets, moneyDecimals, ...properties }: Workbook): Generator<ZipEntry> {
  const tables = new Map<Worksheet, string>();
  for (const [path, xml] of packageParts(sheets, properties)) yield { path, bytes: encoded([xml]) };
  yield { path: 'xl/styles.xml', bytes: encoded([stylesXml(moneyDecimals)]) };
  for (const [index, sheet] of sheets.entries())
    yield {
      path: sheetPath(index),
      bytes: encoded(worksheetXml(sheet, moneyDecimals, (range) => tables.set(sheet, range))),
    };
  // Last, because only now it is known how far the tables reach.
  yield { path: 'xl/workbook.xml', bytes: encoded([workbookXml(sheets, tables)]) };
}

/** A compressor wants larger pieces than rows are. */
const pieceLength = 65_536;

async function* encoded(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < pieceLength) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  yield Buffer.from(waiting);
}
