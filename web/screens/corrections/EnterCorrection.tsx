import { useState } from 'react';
import { reasonLength } from '#lib/contract/common.ts';
import { corrections } from '#lib/contract/corrections.ts';
import { currencyDigits, minorOf } from '#lib/domain/number/amount.ts';
import { useMove } from '../../api/use-move.ts';
import { useWords } from '../../i18n/words.ts';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useUnitName } from '../../ui/use-unit-name.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Corrected } from './Corrections.tsx';
import s from './Corrections.module.css';
import { whatIsCorrected } from './renewed.ts';

export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** As published. */
  readonly score: string | null;
  readonly grade: string | null;
}

interface Props {
  data: Corrected;
  people: readonly Someone[];
  onClose: () => void;
}

/** HR says what was wrong, what should have been, and what that is in money. */
export function EnterCorrection({ data, people, onClose }: Props) {
  const w = useWords('corrections').closed;
  const { budget } = useWords('bonus');
  const unitName = useUnitName();
  const move = useMove(corrections.enter, { renew: whatIsCorrected });
  const [typed, setTyped] = useState({ person: '', wrong: '', score: '', grade: '', difference: '0', overBudget: '' });
  const set = (what: keyof typeof typed) => (value: string) => setTyped({ ...typed, [what]: value });
  const someone = people.find(({ id }) => id === typed.person);
  const difference = signed(typed.difference, currencyDigits(data.currency));
  const score = typed.score.trim() === '' ? null : Number(typed.score);
  const isNumber = difference !== undefined && (score === null || Number.isFinite(score));
  const why =
    someone === undefined
      ? w.needPerson
      : typed.wrong.trim().length < reasonLength.least
        ? w.needWrong
        : isNumber
          ? undefined
          : w.needNumber;
  const beyond = move.problem?.at('overBudget');
  const enter = async (reason: string) => {
    if (someone === undefined || difference === undefined) return;
    const grade = typed.grade === '' ? null : typed.grade;
    const done = await move.run({
      params: { cycle: data.cycle.id, employee: someone.id },
      query: { unit: someone.unit },
      body: {
        wrong: typed.wrong.trim(),
        reason,
        score,
        grade,
        difference,
        ...(typed.overBudget.trim() === '' ? {} : { overBudget: typed.overBudget.trim() }),
      },
      ifMatch: `"${data.version}"`,
    });
    if (done !== undefined) onClose();
  };
  return (
    <ReasonDialog
      open
      title={w.dialog}
      lead={w.dialogLead}
      label={w.reason}
      action={w.confirm}
      why={why}
      busy={move.busy}
      problem={beyond === undefined ? move.problem : undefined}
      onConfirm={(reason) => void enter(reason)}
      onClose={onClose}
    >
      <SelectField
        label={w.person}
        value={typed.person}
        onChange={set('person')}
        options={[
          { value: '', label: w.choose },
          ...people.map(({ id, name, unit }) => ({ value: id, label: `${name} ${id} · ${unitName(unit)}` })),
        ]}
        hint={someone?.score == null ? undefined : w.published({ score: someone.score, grade: someone.grade ?? '—' })}
      />
      <TextField label={w.wrong} rows={2} value={typed.wrong} onChange={set('wrong')} longest={reasonLength.most} />
      <div className={s['pair']}>
        <TextField
          label={w.score}
          hint={w.empty}
          value={typed.score}
          onChange={set('score')}
          error={move.problem?.at('score')}
        />
        <SelectField
          label={w.grade}
          value={typed.grade}
          onChange={set('grade')}
          options={[{ value: '', label: w.same }, ...data.grades.map((grade) => ({ value: grade, label: grade }))]}
        />
      </div>
      {data.pays ? (
        <TextField
          label={w.difference}
          hint={w.differenceHint}
          value={typed.difference}
          onChange={set('difference')}
          error={move.problem?.at('difference')}
        />
      ) : null}
      {beyond === undefined && typed.overBudget === '' ? null : (
        <TextField
          label={budget.askReason}
          hint={beyond}
          rows={2}
          value={typed.overBudget}
          onChange={set('overBudget')}
          longest={reasonLength.most}
        />
      )}
    </ReasonDialog>
  );
}

/** What is taken back has a minus in front. */
function signed(typed: string, digits: number): number | undefined {
  const text = typed.trim().replace('−', '-');
  const amount = minorOf(text.startsWith('-') ? text.slice(1) : text, digits);
  if (amount === undefined) return undefined;
  return text.startsWith('-') && amount > 0 ? -amount : amount;
}
