import { useState } from 'react';
import type { ApiProblem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import { SavedSign } from '../../../ui/SavedSign.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import type { Placed } from './placed-problems.ts';
import { ProblemList } from './ProblemList.tsx';
import s from './Studio.module.css';
import { SubmitDialog } from './SubmitDialog.tsx';
import type { Written } from './version-server.ts';
import type { SchemeEdit } from './use-scheme-edit.ts';

interface Props {
  scheme: SchemeEdit;
  draft: DraftHandle<Written>;
  problems: readonly Placed[];
  onChoose: (problem: Placed) => void;
  onSimulate: () => Promise<void>;
  /** Saving the last of it, or handing it in. */
  sending: { busy: boolean; problem: ApiProblem | undefined };
  /** Undefined where it waits for approval already. */
  onSubmit: ((note: string) => Promise<void>) | undefined;
}

/** Where the draft is, the way back, what is to be mended, and handing it in. */
export function StudioBar({ scheme, draft, problems, onChoose, onSimulate, sending, onSubmit }: Props) {
  const w = useWords('studio').frame;
  const [asked, setAsked] = useState(false);
  const takeTheirs = () => {
    const theirs = draft.theirs?.value.scheme;
    draft.takeTheirs();
    if (theirs !== undefined) scheme.replace(theirs);
  };
  return (
    <StickyBar
      status={
        <>
          <SavedSign draft={{ ...draft, takeTheirs }} />
          <span className={s['steps']}>
            <StepButton label={w.undoKey} onClick={scheme.undo}>
              {w.undo}
            </StepButton>
            <StepButton label={w.redoKey} onClick={scheme.redo}>
              {w.redo}
            </StepButton>
          </span>
        </>
      }
    >
      <ProblemList draft={scheme.draft} problems={problems} onChoose={onChoose} />
      {problems.length > 0 ? null : (
        <Button busy={sending.busy} onClick={() => void onSimulate()}>
          {w.simulate}
        </Button>
      )}
      {onSubmit === undefined ? (
        <span className="quiet">{w.sent}</span>
      ) : (
        <Button kind="fill" why={problems.length > 0 ? w.whyNot : undefined} onClick={() => setAsked(true)}>
          {w.submit}
        </Button>
      )}
      {onSubmit === undefined ? null : (
        <SubmitDialog
          open={asked}
          note={draft.value.note ?? ''}
          sending={sending}
          onClose={() => setAsked(false)}
          onSubmit={onSubmit}
        />
      )}
    </StickyBar>
  );
}

/** One step back or forth; greyed where there is none. */
function StepButton({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: (() => void) | undefined;
  children: string;
}) {
  return (
    <button type="button" className={s['step']} title={label} aria-disabled={onClick === undefined} onClick={onClick}>
      {children}
    </button>
  );
}
