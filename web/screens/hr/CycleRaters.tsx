import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { raterPanels } from '#lib/contract/rater-panels.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { RaterList } from './raters/RaterList.tsx';
import s from './raters/Raters.module.css';
import { Together } from './raters/Together.tsx';
import type { Panel } from './raters/types.ts';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { Filters, UnitFilter } from './shared/Filters.tsx';
import { type CycleDetail, useCycle } from './shared/use-cycle.ts';

/** How supervisors rate, held against each other: advice for a talk, never a verdict. */
export function CycleRaters() {
  const w = useWords('raters');
  const cycle = useCycle().data;
  if (cycle === undefined) return <TableSkeleton />;
  if (cycle.state === 'review' || hasResults(cycle)) return <Read cycle={cycle} />;
  return (
    <Sheet>
      <EmptyState title={w.notYet} lead={w.notYetLead} />
    </Sheet>
  );
}

function Read({ cycle }: { cycle: CycleDetail }) {
  const read = useRead(raterPanels.read, { params: { cycle: cycle.id } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={6} />}>
      {(panel) => <Shown cycle={cycle} panel={panel} />}
    </Loaded>
  );
}

function Shown({ cycle, panel }: { cycle: CycleDetail; panel: Panel }) {
  const w = useWords('raters');
  const [wanted, choose] = useAddressValue('unit');
  const unit = cycle.units.find((one) => one === wanted);
  const raters = unit === undefined ? panel.raters : panel.raters.filter(({ units }) => units.includes(unit));
  const units = unit === undefined ? panel.units : panel.units.filter((one) => one.unit === unit);
  if (panel.raters.length === 0)
    return (
      <Sheet>
        <EmptyState title={w.nobody} lead={w.nobodyLead} />
        <Together units={panel.units} />
      </Sheet>
    );
  return (
    <Sheet>
      <SheetPart
        title={w.title}
        actions={
          cycle.units.length < 2 ? undefined : (
            <Filters>
              <UnitFilter
                units={cycle.units}
                value={unit ?? ''}
                onChange={(next) => choose(next === '' ? undefined : next, { replace: true })}
              />
            </Filters>
          )
        }
      >
        <p className={`quiet ${s['lead']}`}>{w.lead({ least: panel.leastForms })}</p>
        {raters.length === 0 ? (
          <p>{w.nobodyHere}</p>
        ) : (
          // The scale is that of everybody, so that a unit looked at alone is not drawn larger.
          <RaterList cycle={cycle.id} raters={raters} all={panel.raters} />
        )}
        <details className={s['rules']}>
          <summary>{w.rules}</summary>
          <ul>
            {w.rule.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      </SheetPart>
      <Together units={units} />
    </Sheet>
  );
}
