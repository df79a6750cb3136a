import { useState } from 'react';
import { bonus } from '#lib/contract/bonus.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Money } from '../../ui/Money.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import s from '../../ui/CaseList.module.css';
import { wholeCase } from './renewed.ts';

type Units = ReplyOf<typeof bonus.read>['units'];
type Further = Units[number]['further'][number];

interface Props {
  cycle: string;
  units: Units;
  currency: string;
}

/** What is paid to single people after the main run: the director approves or returns each, HR releases it. */
export function FurtherRuns({ cycle, units, currency }: Props) {
  const w = useWords('appeals').page;
  if (units.every(({ further }) => further.length === 0)) return null;
  return (
    <Sheet>
      <SheetPart title={w.further} aside={w.furtherLead}>
        <ul className={s['list']}>
          {units.flatMap(({ unit, further }) =>
            further.map((run) => <Run key={run.run} cycle={cycle} unit={unit} run={run} currency={currency} />),
          )}
        </ul>
      </SheetPart>
    </Sheet>
  );
}

function Run({ cycle, unit, run, currency }: { cycle: string; unit: string; run: Further; currency: string }) {
  const w = useWords('appeals').page;
  const move = useMove(bonus.decide, { renew: wholeCase });
  const [returning, setReturning] = useState(false);
  const { employee, state, because, paid, decided, buttons } = run;
  const decide = (decision: 'approve' | 'return' | 'release', reason?: string) =>
    move.run({
      params: { cycle, run: run.run, unit, decision },
      body: reason === undefined ? {} : { reason },
      ifMatch: `"${run.version}"`,
    });
  const giveBack = async (reason: string) => {
    if ((await decide('return', reason)) !== undefined) setReturning(false);
  };
  const may = (action: string) => buttons.some((button) => button.action === action && button.allowed);
  return (
    <li>
      <span>
        <Link to={paths.appeal(cycle, { id: employee.id, unit })}>{employee.name}</Link>
        <br />
        <small className="quiet">
          {`${w.because[because]} · ${w.run({ run: run.run })} · ${w.runs[state]}`}
          {decided?.reason == null ? '' : ` · ${decided.reason}`}
        </small>
      </span>
      <b>
        <Money minor={paid} currency={currency} />
      </b>
      <span className={s['acts']}>
        {may('return') ? (
          <Button small onClick={() => setReturning(true)}>
            {w.giveBack}
          </Button>
        ) : null}
        {may('approve') ? (
          <Button small busy={move.busy} problem={move.problem} onClick={() => void decide('approve')}>
            {w.approve}
          </Button>
        ) : null}
        {may('release') ? (
          <Button small busy={move.busy} problem={move.problem} onClick={() => void decide('release')}>
            {w.release}
          </Button>
        ) : null}
      </span>
      {returning ? (
        <ReasonDialog
          open
          title={w.giveBackTitle({ name: employee.name })}
          action={w.giveBack}
          busy={move.busy}
          problem={move.problem}
          onConfirm={(reason) => void giveBack(reason)}
          onClose={() => setReturning(false)}
        />
      ) : null}
    </li>
  );
}
