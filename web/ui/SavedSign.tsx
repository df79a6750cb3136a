import { useWords } from '../i18n/words.ts';
import { Button } from './Button.tsx';
import { Dialog, DialogActs } from './Dialog.tsx';
import type { DraftView } from './draft.ts';
import { time } from './format.ts';
import { Icon, type IconName } from './Icon.tsx';
import s from './SavedSign.module.css';

type Saving = Pick<DraftView<unknown>, 'state' | 'savedAt' | 'problem' | 'theirs'> & {
  takeTheirs: () => void;
  keepMine: () => void;
};

const icons: Partial<Record<DraftView<unknown>['state'], IconName>> = {
  saved: 'ok',
  kept: 'offline',
  refused: 'warn',
  conflict: 'warn',
};

/** Says quietly where the draft is, and asks which one to keep where it was changed elsewhere. */
export function SavedSign({ draft, of }: { draft: Saving; /** Whose it is, where it is one of many. */ of?: string }) {
  const w = useWords('common').save;
  const { state, savedAt } = draft;
  const icon = icons[state];
  const said =
    state === 'saved' && savedAt !== undefined
      ? w.saved({ at: time(savedAt) })
      : state === 'kept' && draft.problem?.code !== 'offline'
        ? w.keptBusy
        : w[state === 'saved' ? 'clean' : state];
  const why = state === 'refused' ? draft.problem?.detail : '';
  return (
    <>
      <output className={`${s['sign']} ${s[state] ?? ''}`}>
        {icon === undefined ? null : <Icon name={icon} />}
        <span>
          {said}
          {why === undefined || why === '' ? null : <span> · {why}</span>}
        </span>
      </output>
      <Dialog open={draft.theirs !== undefined} title={w.conflictTitle} onClose={() => {}}>
        {of === undefined ? null : <b>{of}</b>}
        <p>{w.conflictLead}</p>
        <DialogActs>
          <Button onClick={draft.takeTheirs}>{w.theirs}</Button>
          <Button kind="fill" onClick={draft.keepMine}>
            {w.mine}
          </Button>
        </DialogActs>
      </Dialog>
    </>
  );
}
