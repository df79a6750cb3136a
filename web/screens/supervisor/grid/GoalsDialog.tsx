import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { GoalRatings } from '../../employee/evaluation/GoalRatings.tsx';
import { lineOf } from './rows.ts';
import type { Grid } from './use-grid.ts';

/** One person's goals in the indicator in focus, each rated by itself; the row shows what comes of them. */
export function GoalsDialog({ grid }: { grid: Grid }) {
  const w = useWords('goals');
  const common = useWords('common');
  const say = useSay();
  const row = grid.rows.find(({ id }) => id === grid.goals);
  const line = row === undefined ? undefined : lineOf(row, grid.item);
  const close = () => {
    grid.openGoals(undefined);
    grid.go({});
  };
  const shown = row !== undefined && line !== undefined;
  const title = shown ? w.dialog({ name: row.form.employee.name, item: say(line.name) }) : '';
  return (
    <Dialog open={shown} title={title} wide onClose={close}>
      {shown ? (
        <>
          <GoalRatings
            line={line}
            draft={{
              value: row.value,
              change: (next) => row.writing?.draft.change(next(row.writing.draft.view().value)),
            }}
            mayLeaveOut={false}
            invalid={false}
            locked={row.writing === undefined}
          />
          <DialogActs>
            <Button kind="fill" onClick={close}>
              {common.close}
            </Button>
          </DialogActs>
        </>
      ) : null}
    </Dialog>
  );
}
