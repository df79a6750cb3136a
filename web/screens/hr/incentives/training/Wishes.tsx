import { useState } from 'react';
import { training } from '#lib/contract/training.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useWords } from '../../../../i18n/words.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../../ui/Dialog.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { useUnitNames } from '../../shared/use-unit-names.ts';
import s from './Dialogs.module.css';
import type { Entering } from './entering.ts';

interface Props {
  cycle: string;
  units: readonly string[];
  onEnter: (entering: Entering) => void;
  onClose: () => void;
}

/** What the people of a unit would like to learn, in their own words. */
export function Wishes({ cycle, units, onEnter, onClose }: Props) {
  const w = useWords('training').wishes;
  const hr = useWords('training').hr;
  const { close } = useWords('common');
  const names = useUnitNames();
  const [unit, setUnit] = useState(units[0] ?? '');
  const read = useRead(training.wishes, { params: { cycle }, query: { unit } });
  return (
    <Dialog open wide title={w.title} onClose={onClose}>
      <p className="quiet">{w.lead}</p>
      <SelectField
        label={hr.unit}
        value={unit}
        onChange={setUnit}
        options={units.map((value) => ({ value, label: names.of(value) }))}
      />
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={w.none} lead={w.noneLead} />
          ) : (
            <ul className={s['wishes']}>
              {items.map(({ employee, name, text }) => (
                <li key={employee}>
                  <span>
                    <b>{name}</b> {text}
                  </span>
                  <Button
                    small
                    label={hr.planFor({ name, need: text })}
                    onClick={() => {
                      onClose();
                      onEnter({ person: { id: employee, name }, because: { kind: 'wish', cycle, text }, why: text });
                    }}
                  >
                    {hr.plan}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <DialogActs>
        <Button onClick={onClose}>{close}</Button>
      </DialogActs>
    </Dialog>
  );
}
