import { reports } from '#lib/contract/reports.ts';
import { now } from '../../api/config.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { Bonus } from './reports/Bonus.tsx';
import { Distribution } from './reports/Distribution.tsx';
import s from './reports/Reports.module.css';
import { Scheme } from './reports/Scheme.tsx';
import { Scores } from './reports/Scores.tsx';
import { Targets } from './reports/Targets.tsx';
import type { CycleReport } from './reports/types.ts';
import { UnitFilter } from './shared/Filters.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';

const yearsBack = 5;

/** What became of the published cycles of a year and the year before, by unit. */
export function Reports() {
  const w = useWords('reports');
  const thisYear = now().getFullYear();
  const [chosen, choose] = useAddressValue('year');
  const [unit = '', setUnit] = useAddressValue('unit');
  const year = Number(chosen ?? thisYear);
  const read = useRead(reports.read, { params: { year } });
  return (
    <Page title={w.title} lead={w.lead}>
      <Loaded read={read} skeleton={<TableSkeleton rows={12} />}>
        {({ items }) => (
          <div className={s['parts']}>
            <div className={`${s['filters']} noprint`}>
              <SelectField
                label={w.year}
                heard
                value={String(year)}
                onChange={(value) => choose(value, { replace: true })}
                options={Array.from({ length: yearsBack }, (_, back) => thisYear - back).map((one) => ({
                  value: String(one),
                  label: w.yearOf({ year: one }),
                }))}
              />
              <UnitFilter
                units={[...new Set(items.flatMap(({ units }) => units.map((one) => one.unit)))]}
                value={unit}
                onChange={(value) => setUnit(value === '' ? undefined : value, { replace: true })}
              />
            </div>
            <Parts year={year} items={items.map(onlyOf(unit)).filter(({ units }) => units.length > 0)} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

const onlyOf =
  (unit: string) =>
  (item: CycleReport): CycleReport =>
    unit === '' ? item : { ...item, units: item.units.filter((one) => one.unit === unit) };

function Parts({ year, items }: { year: number; items: readonly CycleReport[] }) {
  const w = useWords('reports');
  if (items.length === 0)
    return (
      <Sheet>
        <EmptyState title={w.none({ year })} lead={w.noneLead} />
      </Sheet>
    );
  const props = { year, items };
  return (
    <>
      <Distribution {...props} />
      <Scores {...props} />
      <Bonus {...props} />
      <Targets {...props} />
      {items.some(({ scheme }) => scheme !== null) ? <Scheme {...props} /> : null}
    </>
  );
}
