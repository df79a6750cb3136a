import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { GradeMirror } from './GradeMirror.tsx';
import type { Simulated } from './types.ts';

/** The grades of everybody, or of one unit. */
export function Distribution({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const names = useUnitNames();
  const [wanted, choose] = useState('');
  const { units, grades, people, last } = simulated;
  const one = units.find(({ unit }) => unit === wanted);
  const options = [
    { value: '', label: w.allUnits },
    ...units.map(({ unit }) => ({ value: unit, label: names.of(unit) })),
  ];
  const shown = one
    ? { grades: one.grades, rated: one.rated, before: one.last?.rated ?? null }
    : { grades, rated: people, before: last?.rated ?? null };
  const select = <SelectField heard label={w.unit} value={one ? wanted : ''} onChange={choose} options={options} />;
  return (
    <SheetPart title={w.distribution} actions={units.length > 1 ? select : undefined}>
      <GradeMirror {...shown} />
    </SheetPart>
  );
}
