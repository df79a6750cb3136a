import { training } from '#lib/contract/training.ts';
import { download } from '../../../../api/download.ts';
import { useDownload } from '../../../../api/use-download.ts';
import type { Read } from '../../../../api/use-read.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../../ui/Skeletons.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import type { TrainingPlan } from '../../../training/types.ts';
import type { Entering } from './entering.ts';
import { PlanTable } from './PlanTable.tsx';

interface Props {
  year: number;
  read: Read<TrainingPlan>;
  onEnter: ((entering: Entering) => void) | undefined;
}

/** The plan of a year: every place in a course, with what it costs together. */
export function PlanPart({ year, read, onEnter }: Props) {
  const w = useWords('training').hr;
  const f = useFormat();
  const cost = read.data?.cost;
  const aside = cost === undefined ? undefined : w.cost({ planned: f.money(cost.planned), done: f.money(cost.done) });
  return (
    <Sheet>
      <SheetPart
        title={w.year({ year })}
        aside={aside}
        bare
        actions={
          onEnter === undefined ? undefined : (
            <>
              <PlanSheet year={year} />
              <Button icon="add" onClick={() => onEnter({ because: { kind: 'hr' } })}>
                {w.add}
              </Button>
            </>
          )
        }
      >
        <Loaded read={read} skeleton={<TableSkeleton rows={6} />}>
          {({ items }) => <PlanTable label={w.year({ year })} items={items} />}
        </Loaded>
      </SheetPart>
    </Sheet>
  );
}

function PlanSheet({ year }: { year: number }) {
  const w = useWords('training').hr;
  const language = useLanguage();
  const { busy, problem, fetchFile } = useDownload();
  const fetchSheet = () => fetchFile('file', () => download(training.sheet, { params: { year }, query: { language } }));
  return (
    <Button icon="download" kind="quiet" busy={busy !== undefined} problem={problem} onClick={() => void fetchSheet()}>
      {w.sheet}
    </Button>
  );
}
