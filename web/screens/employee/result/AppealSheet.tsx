import { useState } from 'react';
import { longestAppeal } from '#lib/contract/appeal-view.ts';
import { appeals } from '#lib/contract/appeals.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { asResult } from '../../../api/domain-values.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import choice from '../../../ui/Choices.module.css';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { FigureTable } from '../../appeals/FigureTable.tsx';
import a from '../../appeals/Case.module.css';
import { Money } from '../../../ui/Money.tsx';
import type { ResultData } from './ResultPage.tsx';

const renewed = { renew: [results.read, home] };

/** Until when I may appeal; afterwards what I said, what was decided, and both results. */
export function AppealSheet({ data, etag }: { data: ResultData; etag: string | null }) {
  const w = useWords('appeals').own;
  const f = useFormat();
  const [asking, setAsking] = useState(false);
  const { appeal, mayAppeal, appealBy } = data;
  if (!mayAppeal && appeal === null) return null;
  return (
    <Sheet>
      <SheetPart title={w.title}>
        {appeal === null ? null : <Standing data={data} appeal={appeal} etag={etag} />}
        {mayAppeal ? (
          <>
            <p className="quiet">{w.lead({ by: f.date(appealBy), left: f.left(appealBy) })}</p>
            <div className={`${a['acts']} noprint`}>
              <Button onClick={() => setAsking(true)}>{w.act}</Button>
            </div>
          </>
        ) : null}
      </SheetPart>
      {asking ? <Ask data={data} etag={etag} onClose={() => setAsking(false)} /> : null}
    </Sheet>
  );
}

interface Own {
  data: ResultData;
  etag: string | null;
}

function Standing({ data, appeal, etag }: Own & { appeal: NonNullable<ResultData['appeal']> }) {
  const words = useWords('appeals');
  const w = words.own;
  const f = useFormat();
  const withdraw = useMove(appeals.withdraw, renewed);
  const { decided, state, text, filedAt } = appeal;
  const by = { by: decided?.by ?? '', at: f.date(decided?.at ?? filedAt) };
  const sentence = {
    filed: w.filed({ at: f.date(filedAt) }),
    withdrawn: w.withdrawn,
    dismissed: w.dismissed(by),
    allowed: w.allowed(by),
  };
  const params = { cycle: data.cycle.id, employee: data.employee.id };
  return (
    <>
      <p>
        <StateMark state={state === 'filed' ? 'late' : 'done'} wraps>
          {sentence[state]}
        </StateMark>
      </p>
      <p className={a['said']}>{words.said({ text })}</p>
      {decided === null ? null : <p className={a['said']}>{words.reason({ reason: decided.reason })}</p>}
      {data.before === null ? null : <Both data={data} before={data.before} />}
      {state === 'filed' && data.bonus !== null ? <p className="quiet">{w.meanwhile}</p> : null}
      {state === 'filed' ? (
        <div className={`${a['acts']} noprint`}>
          <Button
            kind="quiet"
            busy={withdraw.busy}
            problem={withdraw.problem}
            onClick={() => void withdraw.run({ params, ifMatch: etag })}
          >
            {w.withdraw}
          </Button>
          <small className="quiet">{w.withdrawLead}</small>
        </div>
      ) : null}
    </>
  );
}

/** Both numbers, side by side. */
function Both({ data, before }: { data: ResultData; before: NonNullable<ResultData['before']> }) {
  const w = useWords('appeals').figures;
  const now = asResult(data.result);
  const rated = now.status === 'rated' ? now : undefined;
  const money = (minor: number | null | undefined) =>
    minor == null ? w.none : <Money minor={minor} currency={data.currency} />;
  const rows = [
    { name: w.score, from: before.score ?? w.none, to: rated?.score ?? w.none, changed: true },
    { name: w.grade, from: before.grade ?? w.none, to: rated?.grade ?? w.none, changed: true },
    { name: w.bonus, from: money(before.bonus), to: money(data.bonus?.amount), changed: true },
  ];
  return <FigureTable head={w.after} rows={rows} />;
}

function Ask({ data, etag, onClose }: Own & { onClose: () => void }) {
  const w = useWords('appeals').own;
  const file = useMove(appeals.file, renewed);
  const [about, setAbout] = useState<'score' | 'money'>('score');
  const send = async (text: string) => {
    const params = { cycle: data.cycle.id, employee: data.employee.id };
    const done = await file.run({ params, body: { about, text }, ifMatch: etag });
    if (done !== undefined) onClose();
  };
  const choices = data.bonus === null ? (['score'] as const) : (['score', 'money'] as const);
  return (
    <ReasonDialog
      open
      title={w.dialog}
      lead={w.dialogLead}
      label={w.text}
      action={w.send}
      longest={longestAppeal}
      busy={file.busy}
      problem={file.problem}
      onConfirm={(text) => void send(text)}
      onClose={onClose}
    >
      {data.bonus === null ? null : <p className="quiet">{w.meanwhile}</p>}
      <fieldset className={choice['choices']}>
        <legend>{w.about}</legend>
        {choices.map((one) => (
          <label key={one}>
            <input type="radio" name="about" checked={about === one} onChange={() => setAbout(one)} />
            {w.abouts[one]}
          </label>
        ))}
      </fieldset>
    </ReasonDialog>
  );
}
