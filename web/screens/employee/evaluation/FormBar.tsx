import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { ProgressSteps } from '../../../ui/ProgressSteps.tsx';
import { SavedSign } from '../../../ui/SavedSign.tsx';
import { StickyBar } from '../../../ui/StickyBar.tsx';
import { isAnswered, type Lack } from './form-problems.ts';
import type { HandingIn } from './use-evaluation.ts';

interface Props {
  form: EvaluationForm;
  writing: HandingIn;
  lacks: readonly Lack[];
  checking: boolean;
  onCheck: () => void;
  onEdit: () => void;
}

/** How far one is and where the draft is, left; what comes next, right. */
export function FormBar({ form, writing, lacks, checking, onCheck, onEdit }: Props) {
  const w = useWords('evaluation');
  const { draft, submitting } = writing;
  const total = form.lines.length;
  const done = form.lines.filter(({ indicator }) => isAnswered(draft.value, indicator)).length;
  const said = w.done({ done, total });
  const why = draft.state === 'conflict' ? w.whyConflict : lacks.length > 0 ? w.whyMissing : undefined;
  return (
    <StickyBar
      status={
        <>
          <ProgressSteps done={done} total={total} label="" />
          <b>{said}</b>
          <SavedSign draft={draft} />
          {checking && draft.state === 'kept' ? <span>{w.notSaved}</span> : null}
          {submitting.problem === undefined ? null : <ErrorNote problem={submitting.problem} />}
        </>
      }
    >
      {checking ? (
        <>
          <Button onClick={onEdit}>{w.edit}</Button>
          <Button
            kind="fill"
            why={why}
            busy={submitting.busy || draft.state === 'saving'}
            onClick={() => void writing.submit()}
          >
            {w.submit[form.kind]}
          </Button>
        </>
      ) : (
        <Button kind="fill" onClick={onCheck}>
          {w.check}
        </Button>
      )}
    </StickyBar>
  );
}
