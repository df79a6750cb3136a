import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { Link } from '../../../ui/Link.tsx';
import { EvidenceParts } from '../../employee/evaluation/EvidenceParts.tsx';
import { lineOf } from './rows.ts';
import type { Grid } from './use-grid.ts';

/** What the form of one person shows beside the indicator in focus. */
export function EvidenceDialog({ grid }: { grid: Grid }) {
  const w = useWords('supervisor').grid;
  const common = useWords('common');
  const say = useSay();
  const row = grid.rows.find(({ id }) => id === grid.looks);
  const line = row === undefined ? undefined : lineOf(row, grid.item);
  const close = () => {
    grid.openEvidence(undefined);
    grid.go({});
  };
  const title =
    row === undefined || line === undefined
      ? ''
      : w.evidenceTitle({ name: row.form.employee.name, item: say(line.name) });
  // The link comes first, so that the focus does not start at the end of what is to be read.
  return (
    <Dialog open={row !== undefined && line !== undefined} title={title} onClose={close}>
      {row === undefined || line === undefined ? null : (
        <>
          <p>
            <Link to={paths.evaluation(row.form.cycle.id, row.id)}>{w.wholeForm}</Link>
          </p>
          {row.form.reason === null ? null : <p>{w.reopenedBecause({ reason: row.form.reason })}</p>}
          <div>
            <EvidenceParts form={row.form} line={line} />
          </div>
          <DialogActs>
            <Button onClick={close}>{common.close}</Button>
          </DialogActs>
        </>
      )}
    </Dialog>
  );
}
