import { useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { raterPanels } from '#lib/contract/rater-panels.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { etagOf } from '../../../api/etag.ts';
import { Refusal, useRefusal } from '../../../ui/Refusal.tsx';
import { wholeCycle } from '../shared/renewed.ts';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import s from './EvaluationList.module.css';
import type { Row } from './types.ts';

type Answers = ReplyOf<typeof raterPanels.answers>;
type Answer = Answers['answers'][number];

interface Props {
  cycle: CycleDetail;
  employee: Row['employee'];
  answer: Answer;
  indicators: Answers['indicators'];
}

/** One customer's answer, of whom nothing is known but what they said, and until publication the way to leave it out. */
export function CustomerAnswerRow({ cycle, employee, answer, indicators }: Props) {
  const w = useWords('hr').review.answers;
  const say = useSay();
  const f = useFormat();
  const [asking, setAsking] = useState(false);
  const leave = useVersionedMove(raterPanels.voidAnswer, wholeCycle);
  const restore = useVersionedMove(raterPanels.restoreAnswer, wholeCycle);
  const at = f.dateTime(answer.at);
  const asked = {
    params: { cycle: cycle.id, employee: employee.id, answer: answer.id },
    query: { unit: employee.unit },
    ifMatch: etagOf(answer.version),
  };
  const scores = indicators.flatMap(({ id, name }) => {
    const score = answer.scores[id];
    return score === undefined ? [] : [`${say(name)} ${score}`];
  });
  const refusal = useRefusal(leave.problem);
  const without = async (reason: string) => {
    if ((await leave.run({ ...asked, body: { reason } })) !== undefined) setAsking(false);
  };
  const decides = cycle.state === 'review' || cycle.state === 'open';
  return (
    <li>
      <div>
        <p className={answer.voided === null ? undefined : s['void']}>
          {scores.length === 0 ? w.noScores : scores.join(' · ')}
          {answer.recommendation === null ? null : (
            <small className="quiet"> {w.recommends({ score: answer.recommendation })}</small>
          )}
        </p>
        {answer.comment === '' ? null : <p>{answer.comment}</p>}
        <small className={`quiet ${s['state']}`}>
          {at} · {answer.printed ? w.printed : w.online}
          <Standing answer={answer} />
        </small>
        {answer.voided === null ? null : <small className="quiet">{w.why({ reason: answer.voided.reason })}</small>}
        <Refusal problem={restore.problem} />
      </div>
      {!decides ? null : answer.voided === null ? (
        <Button small kind="quiet" label={w.voidOf({ at })} onClick={() => setAsking(true)}>
          {w.void}
        </Button>
      ) : (
        <Button
          small
          kind="quiet"
          label={w.restoreOf({ at })}
          busy={restore.busy}
          onClick={() => void restore.run({ ...asked, body: {} })}
        >
          {w.restore}
        </Button>
      )}
      {asking ? (
        <ReasonDialog
          open
          title={w.ask({ name: employee.name })}
          lead={w.askLead}
          action={w.void}
          busy={leave.busy}
          problem={refusal}
          onConfirm={(reason) => void without(reason)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </li>
  );
}

/** Why it does not count, where it does not. */
function Standing({ answer: { voided, counts, notThisEmployee } }: { answer: Answer }) {
  const w = useWords('hr').review.answers;
  if (counts) return null;
  if (voided !== null) return <StateMark state="none">{w.voided}</StateMark>;
  return <StateMark state="none">{notThisEmployee ? w.other : w.uncounted}</StateMark>;
}
