import { useEffect, useState } from 'react';
import { asProblem, type ApiProblem } from '../api/problem.ts';
import { useWords } from '../i18n/words.ts';
import { Button } from './Button.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import { Icon } from './Icon.tsx';
import { offerUndo, type Undoable, useOffered } from './undo.ts';
import s from './UndoNotice.module.css';

/** Long enough to read it and to come back to it; afterwards it can still be undone where it was done. */
const SECONDS = 12;

/** What was just done, with the way back. Told to a screen reader, and in nobody's way. */
export function UndoNotice() {
  const offered = useOffered();
  return (
    <output className={`${s['place']} noprint`}>
      {offered === undefined ? null : <Offer key={offered.id} offered={offered} />}
    </output>
  );
}

function Offer({ offered }: { offered: Undoable }) {
  const w = useWords('common');
  const [stage, setStage] = useState<'offered' | 'busy' | 'undone'>('offered');
  const [problem, setProblem] = useState<ApiProblem>();
  const [held, setHeld] = useState(false);
  const waits = held || stage === 'busy' || problem !== undefined;
  useEffect(() => {
    if (waits) return undefined;
    const timer = setTimeout(() => offerUndo(undefined), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [waits]);
  const undo = async () => {
    setStage('busy');
    try {
      await offered.undo();
      setProblem(undefined);
      setStage('undone');
    } catch (error) {
      setProblem(asProblem(error));
      setStage('offered');
    }
  };
  return (
    <div
      className={s['notice']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {problem === undefined ? <p>{stage === 'undone' ? w.undone : offered.said}</p> : <ErrorNote problem={problem} />}
      {stage === 'undone' ? null : (
        <Button small kind="quiet" busy={stage === 'busy'} onClick={() => void undo()}>
          {w.undo}
        </Button>
      )}
      <button type="button" className={s['close']} aria-label={w.close} onClick={() => offerUndo(undefined)}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
