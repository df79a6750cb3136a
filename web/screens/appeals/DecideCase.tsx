import { useState } from 'react';
import { appeals } from '#lib/contract/appeals.ts';
import { currencyDigits, minorOf } from '#lib/domain/number/amount.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { StickyBar } from '../../ui/StickyBar.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { countIn, numberIn } from '../../ui/number-in.ts';
import s from './Case.module.css';
import type { CaseData } from './Case.tsx';
import { type Change, isEmpty, Tried } from './Tried.tsx';
import { wholeCase } from './renewed.ts';

/** Lets the result stand, or allows the appeal with what it corrects; each with a reason that the person reads. */
export function DecideCase({ data }: { data: CaseData }) {
  const w = useWords('appeals');
  const [open, setOpen] = useState<'dismiss' | 'allow'>();
  const why = data.decide.allowed ? undefined : w.decide.notYou;
  return (
    <>
      <StickyBar status={<span className="quiet">{w.decide.lead}</span>}>
        <Button why={why} onClick={() => setOpen('dismiss')}>
          {w.decide.dismiss}
        </Button>
        {why === undefined ? (
          <Button kind="fill" onClick={() => setOpen('allow')}>
            {w.decide.allow}
          </Button>
        ) : null}
      </StickyBar>
      {open === undefined ? null : <Decision data={data} decision={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface Props {
  data: CaseData;
  decision: 'dismiss' | 'allow';
  onClose: () => void;
}

function Decision({ data, decision, onClose }: Props) {
  const w = useWords('appeals').decide;
  const move = useMove(appeals.decide, { renew: wholeCase });
  const [typed, setTyped] = useState({ score: '', bonusBase: '', absentDays: '' });
  const { cycle, employee, version, currency } = data;
  const { change, wrong } = changeIn(typed, currencyDigits(currency));
  const lacking = wrong.size > 0 ? w.mend : isEmpty(change) ? w.nothing : undefined;
  const allow = decision === 'allow';
  const decide = async (reason: string) => {
    const done = await move.run({
      params: { cycle: cycle.id, employee: employee.id },
      query: { unit: employee.unit },
      body: { decision, reason, ...(allow ? { change } : {}) },
      ifMatch: `"${version}"`,
    });
    if (done !== undefined) onClose();
  };
  const field = (name: keyof typeof typed, label: string) => (
    <TextField
      label={label}
      optional
      value={typed[name]}
      onChange={(next) => setTyped({ ...typed, [name]: next })}
      error={wrong.has(name) ? w.wrong : move.problem?.at(`change.${name}`)}
    />
  );
  return (
    <ReasonDialog
      open
      title={allow ? w.allowTitle : w.dismissTitle}
      lead={w.lead}
      action={allow ? w.allow : w.dismiss}
      why={allow ? lacking : undefined}
      busy={move.busy}
      problem={move.problem}
      onConfirm={(reason) => void decide(reason)}
      onClose={onClose}
    >
      {allow ? (
        <div className={s['fields']}>
          <small className="quiet">{w.change}</small>
          {field('score', w.score({ max: data.maxScore }))}
          {data.paid ? field('bonusBase', w.bonusBase) : null}
          {data.paid ? field('absentDays', w.absentDays) : null}
          {isEmpty(change) ? null : <Tried data={data} change={change} />}
        </div>
      ) : null}
    </ReasonDialog>
  );
}

type Typed = Readonly<Record<'score' | 'bonusBase' | 'absentDays', string>>;

/** What a field holds as a number; `undefined` where it holds none. */
const readers: Readonly<Record<keyof Typed, (text: string, digits: number) => number | undefined>> = {
  score: numberIn,
  bonusBase: minorOf,
  absentDays: countIn,
};
const names = ['score', 'bonusBase', 'absentDays'] as const;

/** What is to be corrected, and which fields hold something that is no number. */
function changeIn(typed: Typed, digits: number): { change: Change; wrong: ReadonlySet<keyof Typed> } {
  const filled = names.filter((name) => typed[name].trim() !== '');
  const read = filled.map((name) => [name, readers[name](typed[name], digits)] as const);
  return {
    change: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    wrong: new Set(read.filter(([, value]) => value === undefined).map(([name]) => name)),
  };
}
