import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { SavedSign } from '../../../ui/SavedSign.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import type { Entry } from './entry.ts';
import { Legend } from './Legend.tsx';
import { isComplete } from './rows.ts';
import { toldOf } from './saving.ts';
import { type Grid, ratingsOf } from './use-grid.ts';

interface Props {
  grid: Grid;
  entry: Entry;
  /** Not where there is no keyboard. */
  legend: boolean;
  onSubmit: () => void;
}

/** The keys, how far one is, where the drafts are; and what comes next: another indicator, or submitting. */
export function GridBar({ grid, entry, legend, onSubmit }: Props) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  const { rows, lines } = grid;
  const open = rows.filter(({ writing }) => writing !== undefined);
  const done = lines.reduce((sum, { indicator }) => sum + ratingsOf(rows, indicator).length, 0);
  const ready = rows.filter(isComplete).length;
  const next = nextItem(grid);
  const told = toldOf(rows);
  return (
    <StickyBar
      status={
        <>
          {legend ? <Legend entry={entry} /> : null}
          {told === undefined ? null : (
            <SavedSign
              of={told.name}
              draft={{
                ...told.view,
                keepMine: told.draft.keepMine,
                takeTheirs: () => {
                  const { view, draft } = told;
                  draft.takeTheirs();
                  const row = rows.find(({ writing }) => writing?.view === view);
                  if (row !== undefined) grid.forget(row.id);
                },
              }}
            />
          )}
          <b className="whole">{w.total({ done, total: rows.length * lines.length })}</b>
        </>
      }
    >
      {grid.steps > 0 ? (
        <Button kind="quiet" onClick={grid.undo}>
          {w.undo}
        </Button>
      ) : null}
      {open.length === 0 ? null : next === undefined ? (
        <Button kind="fill" onClick={onSubmit}>
          {w.checkAndSubmit}
        </Button>
      ) : (
        <>
          {ready === 0 ? null : <Button onClick={onSubmit}>{w.submitSome({ count: ready })}</Button>}
          <Button kind="fill" onClick={() => grid.go({ item: next.indicator, person: next.person })}>
            {w.next({ item: say(next.name) })}
          </Button>
        </>
      )}
    </StickyBar>
  );
}

/** The next indicator in which somebody is still to be rated, and the first of them; after the last one from the start. */
function nextItem({ rows, lines, item }: Grid) {
  const at = lines.findIndex(({ indicator }) => indicator === item);
  const others = [...lines.slice(at + 1), ...lines.slice(0, at)];
  for (const line of others) {
    const first = rows.find(
      ({ writing, value }) => writing !== undefined && value.scores[line.indicator] === undefined,
    );
    if (first !== undefined) return { indicator: line.indicator, name: line.name, person: first.id };
  }
  return undefined;
}
