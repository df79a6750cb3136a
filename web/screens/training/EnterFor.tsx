import { useState } from 'react';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { type Because, blankProposal, EnterDialog } from './EnterDialog.tsx';
import type { PersonsTraining } from './types.ts';

const OTHER = '';

/** One button for a course of this person; what it is for, the weakest need first, is chosen in the dialog. */
export function EnterFor({ latest, person, may }: Pick<PersonsTraining, 'latest' | 'person' | 'may'>) {
  const w = useWords('training');
  const say = useSay();
  const needs = (latest?.needs ?? []).toSorted((a, b) => Number(a.points) - Number(b.points));
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState(needs[0]?.indicator ?? OTHER);
  if (may === null) return null;
  const need = needs.find(({ indicator }) => indicator === chosen);
  const other: Because = may === 'plan' ? { kind: 'hr' } : blankProposal;
  const because: Because =
    need === undefined || latest === null
      ? other
      : { kind: 'need', cycle: latest.cycle, unit: latest.unit, indicator: need.indicator };
  const below = String(latest?.below ?? '');
  const options = needs.map(({ indicator, name, points }) => ({
    value: indicator,
    label: w.needLine({ name: say(name), points, below }),
  }));
  return (
    <>
      <Button kind="fill" onClick={() => setOpen(true)}>
        {w[may]}
      </Button>
      {open ? (
        <EnterDialog
          person={person}
          because={because}
          advised={need?.courses}
          proposes={may === 'propose'}
          choice={
            needs.length === 0 ? undefined : (
              <SelectField
                label={w.enter.cause}
                value={chosen}
                onChange={choose}
                options={[...options, { value: OTHER, label: w.enter.otherCause }]}
              />
            )
          }
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
