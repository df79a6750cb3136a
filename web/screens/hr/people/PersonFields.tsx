import { staff } from '#lib/contract/staff.ts';
import type { Text } from '#lib/contract/text.ts';
import { employments } from '#lib/domain/organisation/person.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { TextField } from '../../../ui/TextField.tsx';
import s from '../shared/Fields.module.css';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { Typed } from './form.ts';

interface Props {
  typed: Typed;
  onChange: (typed: Typed) => void;
  units: readonly { id: string; name: Text }[];
  /** The number can be chosen once. */
  numbered: boolean;
  /** Which of the amounts cannot be read. */
  wrong: { base: boolean; annualBase: boolean };
  problem: ApiProblem | undefined;
}

/** Everything HR keeps of a person, each with what the server says of it. */
export function PersonFields({ typed, onChange, units, numbered, wrong, problem }: Props) {
  const { people, shared } = useWords('hr');
  const w = people.form;
  const say = useSay();
  const set = (field: Exclude<keyof Typed, 'employment' | 'leave'>) => (value: string) =>
    onChange({ ...typed, [field]: value });
  const above = typed.supervisor.trim();
  const supervisor = useRead(staff.read, { params: { person: above }, when: above !== '' }).data;
  return (
    <div className={s['fields']}>
      <TextField
        label={shared.number}
        value={typed.id}
        onChange={set('id')}
        locked={numbered}
        longest={64}
        hint={numbered ? w.numberKept : w.numberHint}
        error={problem?.at('id')}
      />
      <TextField
        label={shared.name}
        value={typed.name}
        onChange={set('name')}
        longest={60}
        error={problem?.at('name')}
      />
      <SelectField
        label={shared.unit}
        value={typed.unit}
        onChange={set('unit')}
        options={units.map(({ id, name }) => ({ value: id, label: say(name) }))}
        error={problem?.at('unit')}
      />
      <TextField
        label={w.supervisor}
        value={typed.supervisor}
        onChange={set('supervisor')}
        optional
        hint={supervisor === undefined ? w.supervisorHint : w.supervisorIs({ name: supervisor.name })}
        error={problem?.at('supervisor')}
      />
      <TextField
        label={w.postZh}
        value={typed.postZh}
        onChange={set('postZh')}
        longest={60}
        error={problem?.at('post.zh')}
      />
      <TextField
        label={w.postEn}
        value={typed.postEn}
        onChange={set('postEn')}
        optional
        longest={60}
        hint={w.postEnHint}
        error={typed.postEn === '' ? undefined : problem?.at('post.en')}
      />
      <SelectField
        label={w.employment}
        value={typed.employment}
        onChange={(value) => onChange({ ...typed, employment: value === 'dispatch' ? 'dispatch' : 'regular' })}
        options={employments.map((value) => ({ value, label: people.employments[value] }))}
        hint={w.employmentHint}
      />
      <TextField label={w.hired} type="date" value={typed.hired} onChange={set('hired')} error={problem?.at('hired')} />
      <TextField
        label={w.left}
        type="date"
        value={typed.left}
        onChange={set('left')}
        optional
        hint={w.leftHint}
        error={problem?.at('left')}
      />
      <TextField
        label={people.base}
        value={typed.base}
        onChange={set('base')}
        optional
        hint={w.baseHint}
        error={wrong.base ? w.baseWrong : problem?.at('bonusBase')}
      />
      <TextField
        label={people.annualBase}
        value={typed.annualBase}
        onChange={set('annualBase')}
        optional
        hint={w.annualBaseHint}
        error={wrong.annualBase ? w.baseWrong : problem?.at('annualBase')}
      />
      <TextField
        label={w.email}
        value={typed.email}
        onChange={set('email')}
        optional
        hint={w.emailHint}
        error={problem?.at('email')}
      />
      <TextField
        label={w.chatId}
        value={typed.chatId}
        onChange={set('chatId')}
        optional
        longest={64}
        hint={w.chatIdHint}
        error={problem?.at('chatId')}
      />
      <SelectField
        label={w.reach}
        value={typed.reach}
        onChange={(value) => onChange({ ...typed, reach: value === 'link' ? 'link' : 'sign-in' })}
        options={(['sign-in', 'link'] as const).map((value) => ({ value, label: w.reaches[value] }))}
        hint={w.reachHint}
      />
    </div>
  );
}
