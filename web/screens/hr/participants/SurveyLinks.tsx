import { useState } from 'react';
import { audit } from '#lib/contract/audit.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useCycleId } from '../shared/use-cycle.ts';
import { MadeLinks } from './MadeLinks.tsx';
import type { ParticipantRow } from './row.ts';

const MOST = 50;

/** Asks how many links for which occasion, then shows them this once. */
export function SurveyLinks({ row: { employee }, onClose }: { row: ParticipantRow; onClose: () => void }) {
  const w = useWords('hr').participants.dialog;
  const cycle = useCycleId();
  const move = useMove(cycles.surveyLinks, { renew: [audit.read] });
  const [count, setCount] = useState('10');
  const [occasion, setOccasion] = useState('');
  const [way, setWay] = useState('sent');
  const [made, setMade] = useState<{ links: string[]; expiresAt: string }>();
  const wanted = Number(count);
  const right = Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST;
  if (made !== undefined) return <MadeLinks name={employee.name} made={made} onClose={onClose} />;
  const make = async () => {
    const body = {
      employee: employee.id,
      unit: employee.unit,
      count: wanted,
      occasion: occasion.trim(),
      printed: way === 'printed',
    };
    const done = await move.run({ params: { cycle }, body });
    setMade(done?.data);
  };
  return (
    <ConfirmDialog
      open
      title={w.title({ name: employee.name })}
      action={w.make}
      why={right ? undefined : w.countHint}
      busy={move.busy}
      problem={move.problem}
      onConfirm={() => void make()}
      onClose={onClose}
    >
      <p>{w.lead}</p>
      <TextField label={w.count} type="number" value={count} onChange={setCount} hint={w.countHint} />
      <SelectField
        label={w.way}
        value={way}
        onChange={setWay}
        options={[
          { value: 'sent', label: w.sent },
          { value: 'printed', label: w.printed },
        ]}
        hint={w.wayHint}
      />
      <TextField
        label={w.occasion}
        value={occasion}
        onChange={setOccasion}
        hint={w.occasionHint}
        longest={60}
        optional
        error={move.problem?.at('occasion')}
      />
    </ConfirmDialog>
  );
}
