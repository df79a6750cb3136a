import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { type ChoosableUnit, UnitsField } from '../shared/UnitsField.tsx';
import type { PartProps } from './parts.ts';

/** Which units take part. */
export function WhoPart({ plan, onChange, problem, units }: PartProps & { units: readonly ChoosableUnit[] }) {
  const w = useWords('hr').planning.form;
  return (
    <SheetPart title={w.who}>
      <UnitsField
        label={w.units}
        units={units}
        chosen={plan.units}
        rankBy={plan.rankBy ?? 'own'}
        onChange={(chosen, rankBy) => onChange({ ...plan, units: chosen, rankBy })}
        error={plan.units.length === 0 ? w.unitsNone : problem?.within('units')}
      />
    </SheetPart>
  );
}
