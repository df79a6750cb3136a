import { useState } from 'react';
import { review } from '#lib/contract/review.ts';
import { evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { ReopenDialog } from '../progress/ReopenDialog.tsx';
import { EvaluationMark } from '../shared/EvaluationMark.tsx';
import { useCycleId } from '../shared/use-cycle.ts';
import s from '../../../ui/Choices.module.css';
import { missingKinds } from './missing-words.ts';
import type { Reviewed, Row } from './types.ts';

/** Which evaluation of a blocked person goes back to its rater; asked only where there is more than one. */
export function ReopenPerson({ row, onClose }: { row: Row; onClose: () => void }) {
  const { review: words, shared } = useWords('hr');
  const common = useWords('common');
  const w = words.reopen;
  const cycle = useCycleId();
  const { id: employee, name, unit } = row.employee;
  const read = useRead(review.person, { params: { cycle, employee }, query: { unit } });
  const [chosen, setChosen] = useState<Reviewed['evaluations'][number]>();
  const kinds = missingKinds(row.blockedBy);
  const wanted = (read.data?.evaluations ?? []).filter(
    ({ kind, state }) => kinds.includes(kind) && mayMove(evaluationMachine, 'reopen', state),
  );
  const one = chosen ?? (wanted.length === 1 ? wanted[0] : undefined);
  if (one !== undefined) return <ReopenDialog evaluation={{ ...one, employee: row.employee }} onClose={onClose} />;
  return (
    <Dialog open title={w.title({ name })} onClose={onClose}>
      <Loaded read={read}>
        {() =>
          wanted.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <ul className={s['choices']} aria-label={w.which}>
              {wanted.map((evaluation) => (
                <li key={evaluation.id}>
                  <Button onClick={() => setChosen(evaluation)}>
                    {shared.kinds[evaluation.kind]} · {evaluation.rater.name}
                  </Button>{' '}
                  <EvaluationMark state={evaluation.state} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <DialogActs>
        <Button onClick={onClose}>{common.cancel}</Button>
      </DialogActs>
    </Dialog>
  );
}
