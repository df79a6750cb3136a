import type { TakenBack } from '#lib/domain/lifecycle/recall.ts';
import type { Result } from '#lib/domain/calculation/result.ts';

/** A result as the log names it: `85.27 A`. */
export function inFigures(result: Pick<TakenBack, 'score' | 'grade'> | undefined): string {
  return result?.score == null ? '—' : `${result.score} ${result.grade ?? ''}`.trim();
}

/** What it was before a recall, and what it is now. */
export function change(before: TakenBack | undefined, result: Result): string {
  const now = result.status === 'rated' ? inFigures(result) : inFigures(undefined);
  return before ? `${inFigures(before)} → ${now}` : now;
}
