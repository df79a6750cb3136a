import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { HistoryEntry } from '#lib/domain/organisation/person.ts';

/** A person's results as far as that of a cycle: an old receipt is not held against what came after it. */
export function entriesUpTo(entries: readonly HistoryEntry[], cycle: string): readonly HistoryEntry[] {
  const place = entries.findIndex((entry) => entry.cycle === cycle);
  return place === -1 ? entries : entries.slice(0, place + 1);
}

/** The result that one is held against: of the last period of the same kind, a quarter against a quarter. */
export function entryBefore(entries: readonly HistoryEntry[], { id, period }: Cycle): HistoryEntry | undefined {
  return entries.findLast((entry) => entry.cycle !== id && isSameKind(entry.period, period.label));
}

/** 2026Q3, 2026H2, 2026-07 and 2026 differ in what follows the year. */
export const isSameKind = (one: string, other: string): boolean => one.charAt(4) === other.charAt(4);
