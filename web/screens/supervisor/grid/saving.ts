import type { DraftView } from '../../../ui/draft.ts';
import type { GridRow } from './rows.ts';

/** What has to be told first where many drafts are saved at once. */
const urgency: readonly DraftView<unknown>['state'][] = ['conflict', 'refused', 'kept', 'saving', 'waiting', 'saved'];

/** The row whose saving is told for all of them; of what is saved, the newest. */
export function toldOf(rows: readonly GridRow[]): (GridRow['writing'] & { name: string }) | undefined {
  const open = rows.flatMap(({ writing, form }) =>
    writing === undefined ? [] : [{ ...writing, name: form.employee.name }],
  );
  const newest = open.toSorted((a, b) => Number(b.view.savedAt ?? 0) - Number(a.view.savedAt ?? 0));
  for (const state of urgency) {
    const told = newest.find(({ view }) => view.state === state);
    if (told !== undefined) return told;
  }
  return newest[0];
}
