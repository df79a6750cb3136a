import { lazy, Suspense } from 'react';
import { part } from '../../api/part.ts';

const TimeMachine = lazy(() => part(() => import('./TimeMachine.tsx')).then((file) => ({ default: file.TimeMachine })));

/** The time machine, fetched when it is asked for: nobody but one machine has it. */
export function TimeDialog({ onClose }: { onClose: () => void }) {
  return (
    <Suspense>
      <TimeMachine onClose={onClose} />
    </Suspense>
  );
}
