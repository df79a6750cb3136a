import { useState } from 'react';
import { evaluationMachine } from '#lib/domain/lifecycle/evaluation.ts';
import { mayMove } from '#lib/domain/lifecycle/transition.ts';
import { raterKinds } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { DueLine } from '../../../ui/DueLine.tsx';
import { ReopenDialog } from '../progress/ReopenDialog.tsx';
import { EvaluationMark } from '../shared/EvaluationMark.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import s from './EvaluationList.module.css';
import { mayGiveBack } from './may-decide.ts';
import type { Reviewed } from './types.ts';

type Evaluation = Reviewed['evaluations'][number];

/** Every evaluation of the person, and while it is reviewed, or they are put off, the way to give one back. */
export function EvaluationList({ cycle, person }: { cycle: CycleDetail; person: Reviewed }) {
  const { review: words, progress, shared } = useWords('hr');
  const w = words.person;
  const [reopening, setReopening] = useState<Evaluation>();
  const { employee } = person.row;
  const evaluations = raterKinds.flatMap((kind) => person.evaluations.filter((one) => one.kind === kind));
  return (
    <details className={s['evaluations']} open={person.row.status === 'blocked'}>
      <summary>
        {w.evaluations} <small className="quiet">{shared.pieces({ count: evaluations.length })}</small>
      </summary>
      <ul>
        {evaluations.map((evaluation) => (
          <li key={evaluation.id}>
            <div>
              <p>
                {shared.kinds[evaluation.kind]} <small className="quiet">{evaluation.rater.name}</small>{' '}
                {evaluation.writtenBy === null ? null : (
                  <small className="quiet">{w.writtenBy({ name: evaluation.writtenBy })}</small>
                )}
              </p>
              <small className={s['state']}>
                <EvaluationMark state={evaluation.state} />
                {evaluation.state === 'draft' ? <DueLine at={evaluation.dueAt} /> : null}
              </small>
              {evaluation.reason === null ? null : (
                <small className={`quiet ${s['state']}`}>{w.reason({ reason: evaluation.reason })}</small>
              )}
            </div>
            {mayGiveBack(cycle, person.row) && mayMove(evaluationMachine, 'reopen', evaluation.state) ? (
              <Button
                small
                kind="quiet"
                label={progress.reopenOf({
                  kind: shared.kinds[evaluation.kind],
                  name: employee.name,
                  rater: evaluation.rater.name,
                })}
                onClick={() => setReopening(evaluation)}
              >
                {progress.reopen}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {reopening === undefined ? null : (
        <ReopenDialog evaluation={{ ...reopening, employee }} onClose={() => setReopening(undefined)} />
      )}
    </details>
  );
}
