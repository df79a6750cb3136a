import { logFile } from '#lib/export/log-export.ts';
import { hashed } from '#lib/export/hashing.ts';
import type { Context } from '../context.ts';
import { allow, found, trace } from '../guard.ts';
import { isWanted, type LogFilter, spanOf } from './filter.ts';
import { namesIn } from './read.ts';

/** A file is made within one request: so many entries are looked through for it, and so many it holds at most. */
const searchedAtOnce = 500;
const mostSearched = 50_000;
const mostRows = 10_000;

/** The log as the filter shows it, as a file. Who took it along, with its hash, is kept before the last byte is sent. */
export async function logSheet(context: Context, wanted: LogFilter & { readonly language: 'zh' | 'en' }) {
  allow(context, 'audit.export');
  const { language, ...filter } = wanted;
  const { cycle = null, ...limits } = filter;
  const organisation = found(await context.store.organisation(), 'organisation');
  const counted = { rows: 0 };
  const { body, headers } = logFile({
    batches: batches(context, filter, counted),
    language,
    log: cycle,
    exportedAt: context.at,
    timeZone: context.timeZone,
    currency: organisation.currency,
    units: organisation.units,
  });
  const kept = hashed(body, async ({ sha256, bytes }) => {
    const narrowed: Record<string, string> = {};
    for (const [name, value] of Object.entries(limits)) if (value !== undefined) narrowed[name] = value;
    const details = { ...narrowed, rows: counted.rows, sha256, bytes };
    await context.store.commit(trace(context, 'log.export', { cycle, details }), []);
  });
  return { body: kept, headers };
}

/** Page by page, with the names that each needs; the last says back to when was searched where that is not the end. */
async function* batches(context: Context, filter: LogFilter, counted: { rows: number }) {
  const span = spanOf(filter, context.timeZone);
  let names = new Map<string, string>();
  let cursor: string | undefined;
  for (let searched = 0; ;) {
    const page = await context.store.auditOf(filter.cycle ?? null, { ...span, cursor, limit: searchedAtOnce });
    const fitting = page.items.filter((entry) => isWanted(filter, entry));
    const entries = fitting.slice(0, mostRows - counted.rows);
    names = await namesIn(context, entries, names);
    counted.rows += entries.length;
    searched += page.items.length;
    cursor = page.nextCursor ?? undefined;
    const full = counted.rows === mostRows || searched >= mostSearched;
    const more = entries.length < fitting.length || cursor !== undefined;
    const last = entries.length < fitting.length ? entries.at(-1) : page.items.at(-1);
    yield { entries, names, cutAt: full && more ? (last?.at ?? null) : null };
    if (full || cursor === undefined) return;
  }
}
