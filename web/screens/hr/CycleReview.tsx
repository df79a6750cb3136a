import { review } from '#lib/contract/review.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { usePhone } from '../../ui/use-media.ts';
import { Pools } from './review/Pools.tsx';
import { UnitFigures } from './review/UnitFigures.tsx';
import { ReviewDesk } from './review/ReviewDesk.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { UnitChoice, useChosenUnit } from './shared/UnitChoice.tsx';
import { type CycleDetail, useCycle } from './shared/use-cycle.ts';

/** Composite review: everybody's score as it would be published now, and the pools that make it money. */
export function CycleReview() {
  const cycle = useCycle().data;
  if (cycle === undefined) return <TableSkeleton />;
  if (cycle.state === 'review' || cycle.state === 'published') return <Desk cycle={cycle} />;
  return <Elsewhen cycle={cycle} />;
}

function Desk({ cycle }: { cycle: CycleDetail }) {
  const chosen = useChosenUnit(cycle);
  const query = chosen.unit === undefined ? {} : { unit: chosen.unit };
  const read = useRead(review.read, { params: { cycle: cycle.id }, query });
  const [open] = useAddressValue('person');
  // On a phone a person is a page of its own.
  const alone = usePhone() && open !== undefined;
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={14} />}>
      {(shown) => (
        <>
          {alone ? null : <UnitChoice cycle={cycle} {...chosen} />}
          <ReviewDesk cycle={cycle} shown={shown} />
          {alone ? null : <UnitFigures cycle={cycle} only={chosen.unit} />}
          {alone ? null : <Pools cycle={cycle} totals={shown.units} only={chosen.unit} />}
        </>
      )}
    </Loaded>
  );
}

/** Before there is anything to review the pools can be entered already. */
function Elsewhen({ cycle }: { cycle: CycleDetail }) {
  const w = useWords('hr').review;
  const over = cycle.state === 'closed' || cycle.state === 'cancelled';
  return (
    <>
      <Sheet>
        <EmptyState title={over ? w.over : w.notYet} lead={over ? w.overLead : w.notYetLead}>
          {cycle.state === 'closed' ? (
            <ButtonLink to={paths.cycle(cycle.id, 'results')}>{w.toResults}</ButtonLink>
          ) : undefined}
        </EmptyState>
      </Sheet>
      {cycle.state === 'announced' || cycle.state === 'open' ? <Pools cycle={cycle} /> : null}
    </>
  );
}
