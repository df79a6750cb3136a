import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { policies } from '#lib/contract/policies.ts';
import type { Text } from '#lib/contract/text.ts';
import type { TemplateId } from '#lib/domain/policy/templates/ids.ts';
import { useMove } from '../../../api/use-move.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogActs } from '../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useForm } from '../../../ui/use-form.ts';
import s from '../shared/Fields.module.css';
import { NameFields } from '../shared/NameFields.tsx';

interface Props {
  template: TemplateId;
  suggested: Text;
  onClose: () => void;
}

const fields = ['name.zh', 'name.en'];

/** What the policy is to be called. */
export function NewPolicyForm({ template, suggested, onClose }: Props) {
  const w = useWords('hr').policy.make;
  const navigate = useNavigate();
  const [name, setName] = useState(suggested);
  const move = useMove(policies.create, { renew: [policies.list] });
  const save = async () => {
    const made = await move.run({ body: { template, name } });
    if (made !== undefined) await navigate({ href: paths.policy(made.data.id) });
  };
  const { form, refusal } = useForm(move, fields, save);
  return (
    <form {...form}>
      <Sheet>
        <SheetPart>
          <div className={s['fields']}>
            <NameFields name={name} onChange={setName} problem={move.problem} />
          </div>
          {refusal && <ErrorNote problem={refusal} />}
          <DialogActs>
            <Button onClick={onClose}>{w.cancel}</Button>
            <Button kind="fill" type="submit" busy={move.busy}>
              {w.save}
            </Button>
          </DialogActs>
        </SheetPart>
      </Sheet>
    </form>
  );
}
