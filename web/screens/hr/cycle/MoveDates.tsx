import { useState } from 'react';
import { movableDates } from '#lib/domain/lifecycle/move-dates.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { CycleDatesForm } from '../schedule/CycleDatesForm.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';

/** Moves the dates of a cycle from its own page. */
export function MoveDates({ cycle, manages }: { cycle: CycleDetail; manages: boolean }) {
  const w = useWords('hr');
  const [open, setOpen] = useState(false);
  if (!manages || cycle.moving !== null || movableDates[cycle.state].length === 0) return null;
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {w.cycle.moveDates}
      </Button>
      <Dialog open={open} wide title={w.cycle.moveDates} onClose={() => setOpen(false)}>
        <p className="quiet">{cycle.state === 'planned' ? w.cycle.moveDatesPlanned : w.schedule.period.running}</p>
        <CycleDatesForm key={cycle.version} cycle={cycle} manages onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
