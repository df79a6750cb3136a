import { now } from '../../../api/config.ts';
import { useWords } from '../../../i18n/words.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { UnitFilter } from '../shared/Filters.tsx';
import s from './Reports.module.css';

const yearsBack = 5;

/** The year and the unit that are looked at; both stay in the address. */
export function useReportFilters() {
  const [chosen] = useAddressValue('year');
  const [unit = ''] = useAddressValue('unit');
  return { year: Number(chosen ?? now().getFullYear()), unit };
}

export function ReportFilters({ units }: { units: readonly string[] }) {
  const w = useWords('reports');
  const { year, unit } = useReportFilters();
  const [, choose] = useAddressValue('year');
  const [, setUnit] = useAddressValue('unit');
  const thisYear = now().getFullYear();
  return (
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
        units={units}
        value={unit}
        onChange={(value) => setUnit(value === '' ? undefined : value, { replace: true })}
      />
    </div>
  );
}
