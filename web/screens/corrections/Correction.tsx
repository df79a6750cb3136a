import { useState } from 'react';
import { corrections } from '#lib/contract/corrections.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Money } from '../../ui/Money.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { type State, StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useUnitName } from '../../ui/use-unit-name.ts';
import type { Corrected } from './Corrections.tsx';
import list from '../../ui/CaseList.module.css';
import s from './Corrections.module.css';
import { whatIsCorrected } from './renewed.ts';

type One = Corrected['items'][number];

const shapes = {
  entered: 'late',
  approved: 'draft',
  declined: 'none',
  released: 'done',
} as const satisfies Record<One['state'], State>;

/** One correction with its steps: whose, what was wrong, what should have been, and the difference in money. */
export function Correction({ data, one }: { data: Corrected; one: One }) {
  const w = useWords('corrections').closed;
  const f = useFormat();
  const unitName = useUnitName();
  const move = useMove(corrections.decide, { renew: whatIsCorrected });
  const [declining, setDeclining] = useState(false);
  const { employee, state, score, grade, decided, entered, buttons } = one;
  const decide = (decision: 'approve' | 'decline' | 'release', reason?: string) =>
    move.run({
      params: { cycle: data.cycle.id, employee: employee.id, correction: one.id, decision },
      query: { unit: employee.unit },
      body: reason === undefined ? {} : { reason },
      ifMatch: `"${data.version}"`,
    });
  const decline = async (reason: string) => {
    if ((await decide('decline', reason)) !== undefined) setDeclining(false);
  };
  const may = (action: string) => buttons.some((button) => button.action === action && button.allowed);
  const should = [
    score === null ? [] : [w.scoreIs({ score: String(score) })],
    grade === null ? [] : [w.gradeIs({ grade })],
  ].flat();
  return (
    <li>
      <div>
        <span className={s['who']}>
          <b>{employee.name}</b>
          <small className="quiet">{unitName(employee.unit)}</small>
          <StateMark state={shapes[state]}>{w.states[state]}</StateMark>
        </span>
        <p>{[one.wrong, ...should].join(' · ')}</p>
        <small className="quiet">
          {[w.enteredBy({ by: entered.by, at: f.date(entered.at) }), one.reason, decided?.reason ?? '']
            .filter((said) => said !== '')
            .join(' · ')}
        </small>
      </div>
      <span className={s['paid']}>
        <small className="quiet">{w.paid}</small>
        <b>
          {one.difference > 0 ? '+' : ''}
          <Money minor={one.difference} currency={data.currency} />
        </b>
      </span>
      <span className={list['acts']}>
        {may('decline') ? (
          <Button small label={w.of({ act: w.decline, name: employee.name })} onClick={() => setDeclining(true)}>
            {w.decline}
          </Button>
        ) : null}
        {(['approve', 'release'] as const).filter(may).map((act) => (
          <Button
            key={act}
            small
            label={w.of({ act: w[act], name: employee.name })}
            busy={move.busy}
            problem={declining ? undefined : move.problem}
            onClick={() => void decide(act)}
          >
            {w[act]}
          </Button>
        ))}
      </span>
      {declining ? (
        <ReasonDialog
          open
          title={w.declineTitle({ name: employee.name })}
          action={w.decline}
          busy={move.busy}
          problem={move.problem}
          onConfirm={(reason) => void decline(reason)}
          onClose={() => setDeclining(false)}
        />
      ) : null}
    </li>
  );
}
