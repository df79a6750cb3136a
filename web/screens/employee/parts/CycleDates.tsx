import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';

export interface CycleDay {
  day: string;
  /** "同事评价截止、客户评价截止" where several fall on one day. */
  words: string;
  past: boolean;
  /** The first one that is not past. */
  next: boolean;
}

/** The days of a cycle in their order, one line for each; what falls on one day in the order of its words. */
export function CycleDates({
  dates,
  children,
}: {
  dates: Readonly<Record<string, string>>;
  children: (day: CycleDay) => ReactNode;
}) {
  const w = useWords('employee').dates;
  const f = useFormat();
  const words = new Map<string, string[]>();
  for (const [name, word] of Object.entries(w)) {
    const day = dates[name];
    if (day !== undefined) words.set(day, [...(words.get(day) ?? []), word]);
  }
  const days = [...words.keys()].toSorted();
  const next = days.find((day) => f.daysUntil(day) >= 0);
  return (
    <ol>
      {days.map((day) =>
        children({ day, words: (words.get(day) ?? []).join(' · '), past: f.daysUntil(day) < 0, next: day === next }),
      )}
    </ol>
  );
}
