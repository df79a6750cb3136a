import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Said } from '../../../ui/Said.tsx';
import s from './MadeLinks.module.css';

interface Props {
  name: string;
  made: { links: readonly string[]; expiresAt: string };
  onClose: () => void;
}

/** The links, whole, with what copies them: they cannot be shown again. */
export function MadeLinks({ name, made, onClose }: Props) {
  const { participants, shared } = useWords('hr');
  const common = useWords('common');
  const w = participants.dialog;
  const f = useFormat();
  const [said, setSaid] = useState<string>();
  const links = made.links.map((link) => new URL(link, location.origin).href);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(w.copied),
      () => setSaid(w.copyFailed),
    );
  return (
    <Dialog open title={w.title({ name })} onClose={onClose}>
      <p>
        <b>{w.done}</b>
        {shared.colon}
        {w.valid({ date: f.date(made.expiresAt) })}
      </p>
      <ol className={s['links']}>
        {links.map((link, place) => (
          <li key={link}>
            <input readOnly value={link} aria-label={w.link({ number: place + 1 })} />
            <Button small label={`${w.copy} ${place + 1}`} onClick={() => void copy(link)}>
              {w.copy}
            </Button>
          </li>
        ))}
      </ol>
      <DialogActs>
        <Said>{said}</Said>
        <Button onClick={onClose}>{common.close}</Button>
        <Button kind="fill" onClick={() => void copy(links.join('\n'))}>
          {w.copyAll}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
