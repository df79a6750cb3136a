import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { policies } from '#lib/contract/policies.ts';
import { useMove } from '../../../../api/use-move.ts';
import { useWords } from '../../../../i18n/words.ts';
import { paths } from '../../../../paths.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DialogActs } from '../../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { Page } from '../../../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { useForm } from '../../../../ui/use-form.ts';
import s from '../../shared/Fields.module.css';
import { NameFields } from '../../shared/NameFields.tsx';
import { FilePart } from './FilePart.tsx';
import type { ReadFile } from './read-file.ts';
import { wholePolicy } from './types.ts';

const fields = ['name.zh', 'name.en', 'name'];

/** A policy from a file: checked whole, named, then a draft like any other. */
export function ImportPolicy({ onClose }: { onClose: () => void }) {
  const { importing: w, file } = useWords('policies');
  const { title, make } = useWords('hr').policy;
  const navigate = useNavigate();
  const [read, setRead] = useState<ReadFile>();
  const [name, setName] = useState({ zh: '', en: '' });
  const scheme = read !== undefined && 'scheme' in read ? read.scheme : undefined;
  const move = useMove(policies.create, { renew: wholePolicy });
  const save = async () => {
    if (scheme === undefined) return;
    const made = await move.run({ body: { name, scheme: { ...scheme } } });
    if (made !== undefined) await navigate({ href: paths.policy(made.data.id) });
  };
  const { form, refusal } = useForm(move, fields, save);
  const take = (next: ReadFile) => {
    setRead(next);
    if ('scheme' in next) setName(next.scheme.calculation.name);
  };
  return (
    <Page title={w.title} lead={w.lead} up={{ to: paths.policies(), label: title }} width="read">
      <form {...form}>
        <Sheet>
          <SheetPart>
            <FilePart read={read} onRead={take} />
          </SheetPart>
          <SheetPart>
            {scheme === undefined ? null : (
              <div className={s['fields']}>
                <NameFields name={name} onChange={setName} problem={move.problem} />
              </div>
            )}
            {refusal && <ErrorNote problem={refusal} />}
            <DialogActs>
              <Button onClick={onClose}>{make.cancel}</Button>
              <Button kind="fill" type="submit" busy={move.busy} why={scheme === undefined ? file.first : undefined}>
                {w.action}
              </Button>
            </DialogActs>
          </SheetPart>
        </Sheet>
      </form>
    </Page>
  );
}
