import { reports } from '#lib/contract/reports.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { Bonus } from './Bonus.tsx';
import { Distribution } from './Distribution.tsx';
import { ReportFilters, useReportFilters } from './ReportFilters.tsx';
import s from './Reports.module.css';
import { ResultsGlance } from './ResultsGlance.tsx';
import { Scheme } from './Scheme.tsx';
import { Scores } from './Scores.tsx';
import { Targets } from './Targets.tsx';
import type { CycleReport, ReportProps } from './types.ts';

/** What became of the published cycles of a year and the year before, by unit. */
export function Results() {
  const { year, unit } = useReportFilters();
  const read = useRead(reports.read, { params: { year } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={12} />}>
      {({ items }) => (
        <div className={s['parts']}>
          <ReportFilters units={[...new Set(items.flatMap(({ units }) => units.map((one) => one.unit)))]} />
          <Parts unit={unit} year={year} items={items.map(onlyOf(unit)).filter(({ units }) => units.length > 0)} />
        </div>
      )}
    </Loaded>
  );
}

const onlyOf =
  (unit: string) =>
  (item: CycleReport): CycleReport =>
    // How a scheme does is told of everybody it is for.
    unit === '' ? item : { ...item, units: item.units.filter((one) => one.unit === unit), scheme: null };

function Parts({ unit, ...props }: ReportProps & { unit: string }) {
  const w = useWords('reports');
  if (props.items.length === 0)
    return (
      <Sheet>
        <EmptyState title={w.none(props)} lead={w.noneLead} />
      </Sheet>
    );
  return (
    <>
      <ResultsGlance {...props} unit={unit} />
      <Distribution {...props} />
      <Scores {...props} />
      <Bonus {...props} />
      <Targets {...props} />
      <Scheme {...props} />
    </>
  );
}
