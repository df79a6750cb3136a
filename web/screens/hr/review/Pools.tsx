import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import s from './Pools.module.css';
import { PoolForm } from './PoolForm.tsx';
import type { Review } from './types.ts';
import { UnitTotals } from './UnitTotals.tsx';

const none: Review['units'] = [];

interface Props {
  cycle: CycleDetail;
  totals?: Review['units'];
  /** The one unit that is looked at: of the others nothing is known. */
  only?: string | undefined;
}

/** What each unit may share: entered while the cycle still can change, with what it comes to beside it. */
export function Pools({ cycle, totals = none, only }: Props) {
  const w = useWords('hr').review;
  const { pooled } = cycle.policy;
  const open = pooled && ['announced', 'open', 'review'].includes(cycle.state);
  if (!open && totals.length === 0) return null;
  return (
    <div className={s['pools']}>
      <Sheet>
        <SheetPart
          title={open ? w.units : w.totals}
          aside={open ? <small>{w.unitsLead}</small> : undefined}
          actions={
            totals.length === 0 ? undefined : (
              <ButtonLink kind="quiet" small to={paths.simulation({ cycle: cycle.id })}>
                {w.simulate}
              </ButtonLink>
            )
          }
          bare
        >
          {open ? (
            <PoolForm key={JSON.stringify(cycle.pools)} cycle={cycle} totals={totals} only={only} />
          ) : (
            <UnitTotals totals={totals} />
          )}
        </SheetPart>
      </Sheet>
    </div>
  );
}
