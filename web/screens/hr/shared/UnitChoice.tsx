import { useWords } from '../../../i18n/words.ts';
import { Filters, UnitFilter } from './Filters.tsx';
import s from './UnitChoice.module.css';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import type { CycleDetail } from './use-cycle.ts';

/** So many units are read together; of more than that one at a time, and everybody only where somebody asks for it. */
const FITS = 6;

/** Which unit of a cycle is looked at, kept in the address; `undefined`: all together. */
export function useChosenUnit({ units }: Pick<CycleDetail, 'units'>): {
  unit: string | undefined;
  choose: (unit: string) => void;
} {
  const [wanted, choose] = useAddressValue('unit');
  const known = units.find((one) => one === wanted);
  return {
    unit: known ?? (units.length > FITS && wanted !== ALL ? units[0] : undefined),
    choose: (unit) => choose(unit === '' ? ALL : unit, { replace: true }),
  };
}

/** In the address: all units, although they are many. */
const ALL = 'all';

/** Over a screen of one unit at a time; nothing where there is only one. */
export function UnitChoice({
  cycle: { units },
  unit,
  choose,
}: { cycle: CycleDetail } & ReturnType<typeof useChosenUnit>) {
  const w = useWords('hr').shared;
  if (units.length < 2) return null;
  return (
    <search aria-label={w.unit} className={s['choice']}>
      <Filters>
        <UnitFilter units={units} value={unit ?? ''} onChange={choose} />
      </Filters>
    </search>
  );
}
