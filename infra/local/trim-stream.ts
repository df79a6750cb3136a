import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** The columns by which the records of a stream are found; another layout is left alone. */
const wanted = ['id', 'table_name', 'sequence_number'];

/**
 * Takes what was handed on out of the embedded database's stream: it never does so itself, and searches the whole of it
 * at every write. Only while the database does not run, for the file is its own. The last record stays, because the next
 * one is numbered after it.
 */
export function trimStream(file: string, tableName: string, handedOn: string): void {
  if (!existsSync(file) || !/^\d{1,15}$/.test(handedOn)) return;
  const database = new DatabaseSync(file);
  try {
    const columns = database.prepare("SELECT name FROM pragma_table_info('_stream_records')").all();
    const names = new Set(columns.map(({ name }) => name));
    if (!wanted.every((name) => names.has(name))) return;
    database
      .prepare('DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < ?')
      .run(tableName, Number(handedOn));
  } finally {
    database.close();
  }
}
