import { auditActions, isAuditAction } from '#lib/domain/audit/actions.ts';
import { detailsIn } from '#lib/domain/audit/details.ts';
import { filled, namesIn, saidValue, type Sayer, sayerOf } from '#lib/domain/audit/sentence.ts';
import en from '#lib/domain/audit/words-en.ts';
import zh from '#lib/domain/audit/words-zh.ts';
import { fixed } from '#lib/domain/number/format.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { type Row, text } from './cell.ts';
import { csv } from './csv.ts';
import { currencyDecimals } from './currency.ts';
import { fileHeaders } from './file-headers.ts';
import { localTime } from './local-time.ts';
import { logColumns, logWords } from './log-words.ts';

/** One entry as it is kept. */
interface LogEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly unit?: string;
  readonly subject?: string;
  readonly reason?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

interface LogBatch {
  readonly entries: readonly LogEntry[];
  /** What everybody is called, by number. */
  readonly names: ReadonlyMap<string, string>;
  /** Where the file ends before the log does: the instant of the last entry that was looked at. */
  readonly cutAt: string | null;
}

export interface LogSheet {
  readonly batches: AsyncIterable<LogBatch>;
  readonly language: 'zh' | 'en';
  /** The cycle, or null for the organisation. */
  readonly log: string | null;
  readonly exportedAt: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly units: readonly { readonly id: string; readonly name: Names }[];
}

const words: Readonly<Record<'zh' | 'en', typeof zh>> = { zh, en };

/** A log as CSV, read on as it is written: a line for each entry, in words, with numbers beside names. */
export function logFile(sheet: LogSheet) {
  const { log, language, exportedAt, timeZone } = sheet;
  const day = localTime(exportedAt, timeZone).slice(0, 10);
  const plain = `log-${log ?? 'organisation'}-${day}.csv`;
  const name = `${logWords[language].title}-${log ?? logWords[language].organisation}-${day}.csv`;
  return {
    body: csv(rows(sheet), currencyDecimals(sheet.currency)),
    headers: fileHeaders('csv', { plain, name }),
  };
}

async function* rows(sheet: LogSheet): AsyncGenerator<Row> {
  const w = logWords[sheet.language];
  yield { role: 'header', cells: logColumns.map((column) => text(w.columns[column])) };
  for await (const { entries, names, cutAt } of sheet.batches) {
    for (const entry of entries) yield { role: 'body', cells: cellsOf(entry, names, sheet) };
    if (cutAt !== null) yield { role: 'warning', cells: [text(w.cut(localTime(cutAt, sheet.timeZone)))] };
  }
}

function cellsOf(entry: LogEntry, names: ReadonlyMap<string, string>, sheet: LogSheet) {
  const w = words[sheet.language];
  const { action, actor, subject, unit, reason = '', id } = entry;
  const say = sayer(names, sheet);
  const details = detailsIn(entry.details).map((detail) => ({ ...detail, said: saidValue(detail, say) }));
  const template = isAuditAction(action) ? w.actions[action] : w.unknown;
  const values = {
    ...Object.fromEntries(details.map(({ key, said }) => [key, said.value])),
    action,
    whom: subject === undefined || subject === actor ? undefined : say.person(subject),
    unit: unit === undefined ? undefined : say.unit(unit),
  };
  const told = new Set(namesIn(template));
  const rest = details
    .filter(({ key }) => !told.has(key))
    .map(({ key, unit: pool, said: { before, value } }) => {
      const label = pool === null ? w.details[key] : say.unit(pool);
      return `${label}${w.colon}${before === null ? '' : `${before} → `}${value}`;
    });
  const cells: Record<(typeof logColumns)[number], string> = {
    at: localTime(entry.at, sheet.timeZone),
    actor,
    actorName: say.person(actor),
    kind: isAuditAction(action) ? w.choices[auditActions[action]] : '',
    what: filled(template, values)
      .map(({ text: piece }) => piece)
      .join(''),
    subject: subject ?? '',
    subjectName: subject === undefined ? '' : say.person(subject),
    unit: values.unit ?? '',
    reason,
    details: rest.join(sheet.language === 'zh' ? '；' : '; '),
    id,
  };
  return logColumns.map((column) => text(cells[column]));
}

function sayer(names: ReadonlyMap<string, string>, { language, currency, units }: LogSheet): Sayer {
  const w = words[language];
  const digits = currencyDecimals(currency);
  return sayerOf(w, {
    date: (value) => value,
    money: (value) => fixed(BigInt(value), digits),
    unit: (id) => units.find((one) => one.id === id)?.name[language] ?? id,
    person: (id) => names.get(id) ?? w.actors[id] ?? id,
    missing: (value) => value,
  });
}
