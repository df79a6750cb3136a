import { type ReactNode, useState } from 'react';
import type { BodyOf } from '#lib/contract/endpoint.ts';
import { training } from '#lib/contract/training.ts';
import { useMove } from '../../api/use-move.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import s from './Training.module.css';

export type Because = BodyOf<typeof training.enter>['because'];

/** In the supervisor's own words, which the dialog asks for. */
export const blankProposal: Because = { kind: 'proposal', text: '' };

interface Props {
  /** Who; asked for where nobody is named. */
  person?: { id: string; name: string };
  because: Because;
  /** In words, over the fields. */
  why?: string | undefined;
  /** By which another reason is chosen, where there are several. */
  choice?: ReactNode;
  /** Courses that the policy suggests, by number. */
  advised?: readonly string[] | undefined;
  /** By the supervisor, for HR to agree to. */
  proposes?: boolean;
  onEntered?: () => void;
  onClose: () => void;
}

const nothing: readonly string[] = [];

/** Which course, and on which day. */
export function EnterDialog({
  person,
  because,
  why,
  choice,
  advised = nothing,
  proposes = false,
  onEntered,
  onClose,
}: Props) {
  const w = useWords('training').enter;
  const say = useSay();
  const catalogue = useRead(training.courses);
  const given = (catalogue.data?.courses ?? []).filter(({ active }) => active);
  const first = given.find(({ id }) => advised.includes(id)) ?? given[0];
  const [employee, setEmployee] = useState(person?.id ?? '');
  const [chosen, setChosen] = useState<string>();
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const asksWhy = because.kind === 'proposal';
  const move = useMove(training.enter, { renew: [training.plan, training.person] });
  const course = chosen ?? first?.id;
  const save = async () => {
    if (course === undefined || date === '') return;
    const year = Number(date.slice(0, 4));
    const said = asksWhy ? { kind: because.kind, text: reason.trim() } : because;
    const done = await move.run({ params: { year }, body: { employee: employee.trim(), course, date, because: said } });
    if (done === undefined) return;
    onEntered?.();
    onClose();
  };
  const sorted = given.toSorted((a, b) => Number(advised.includes(b.id)) - Number(advised.includes(a.id)));
  const none = catalogue.data !== undefined && given.length === 0;
  const unsaid = asksWhy && reason.trim().length < 2;
  const lacking = none ? w.noCourses : date === '' ? w.noDate : unsaid ? w.noReason : undefined;
  const name = person?.name ?? (employee === '' ? '…' : employee);
  return (
    <ConfirmDialog
      open
      title={proposes ? w.proposeTitle({ name }) : w.title({ name })}
      action={proposes ? w.propose : w.save}
      busy={move.busy}
      problem={move.problem?.code === 'invalid' && move.problem.at('date') !== undefined ? undefined : move.problem}
      why={lacking}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {why === undefined ? null : <p>{why}</p>}
      <p className="quiet">{proposes ? w.proposeLead : w.lead}</p>
      <div className={s['fields']}>
        {choice}
        {person === undefined ? (
          <TextField label={w.person} value={employee} onChange={setEmployee} longest={40} />
        ) : null}
        <SelectField
          label={w.course}
          value={course ?? ''}
          onChange={setChosen}
          options={sorted.map(({ id, name: called }) => ({
            value: id,
            label: advised.includes(id) ? w.advised({ name: say(called) }) : say(called),
          }))}
        />
        <TextField label={w.date} type="date" value={date} onChange={setDate} error={move.problem?.at('date')} />
        {asksWhy ? (
          <TextField
            label={w.reason}
            rows={2}
            longest={500}
            placeholder={w.reasonHint}
            value={reason}
            onChange={setReason}
          />
        ) : null}
      </div>
    </ConfirmDialog>
  );
}
