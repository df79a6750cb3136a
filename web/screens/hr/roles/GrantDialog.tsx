import { useState } from 'react';
import { roles as contract } from '#lib/contract/roles.ts';
import { type Role, roles } from '#lib/domain/organisation/person.ts';
import { useMe } from '../../../api/use-me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useVersionedMove } from '../../../api/use-versioned-move.ts';
import { PersonPicker } from './PersonPicker.tsx';
import s from './Roles.module.css';
import { renewed } from './types.ts';

interface Props {
  /** There is nobody else of HR: the second is named without confirmation. */
  alone: boolean;
  onClose: () => void;
}

/** Which role, of which units, to whom and why; and what follows. */
export function GrantDialog({ alone, onClose }: Props) {
  const { form: w, roles: names } = useWords('hr').roles;
  const say = useSay();
  const all = useMe().data?.organisation.units ?? [];
  const [role, setRole] = useState<Role>('hr');
  const [units, setUnits] = useState<readonly string[]>([]);
  const [person, setPerson] = useState<string>();
  const move = useVersionedMove(contract.ask, renewed);
  const directs = role === 'director';
  const atOnce = role === 'auditor' || (role === 'hr' && alone);
  const grant = async (reason: string) => {
    if (person === undefined) return;
    const body = { what: 'grant' as const, role, person, units: directs ? [...units] : [], reason };
    if ((await move.run({ body })) !== undefined) onClose();
  };
  const missing = directs && units.length === 0 ? w.unitsNone : person === undefined ? w.personNone : undefined;
  return (
    <ReasonDialog
      open
      title={w.title}
      lead={role === 'auditor' ? w.leadAuditor : atOnce ? w.leadAlone : w.leadAsk}
      action={atOnce ? w.now : w.ask}
      why={missing}
      busy={move.busy}
      problem={move.problem}
      onConfirm={(reason) => void grant(reason)}
      onClose={onClose}
    >
      <SelectField
        label={w.role}
        value={role}
        onChange={(value) => setRole(roles.find((one) => one === value) ?? 'hr')}
        options={roles.map((value) => ({ value, label: names[value] }))}
      />
      {directs ? (
        <fieldset className={s['choices']}>
          <legend>{w.units}</legend>
          {all.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={units.includes(id)}
                onChange={(event) =>
                  setUnits(event.target.checked ? [...units, id] : units.filter((unit) => unit !== id))
                }
              />
              {say(name)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <PersonPicker value={person} onChange={setPerson} units={all} />
    </ReasonDialog>
  );
}
