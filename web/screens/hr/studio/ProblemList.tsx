import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActs } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Placed } from './placed-problems.ts';
import { placeOf } from './places.ts';
import type { Json } from './scheme-draft.ts';
import s from './Studio.module.css';
import { usePlaceName } from './tree/use-place-name.ts';
import { useSays } from './use-says.ts';

interface Props {
  draft: Json;
  problems: readonly Placed[];
  onChoose: (problem: Placed) => void;
}

/** How much is to be mended; opened, each with the place it is in. */
export function ProblemList({ draft, problems, onChoose }: Props) {
  const w = useWords('studio').frame;
  const [open, setOpen] = useState(false);
  const nameOf = usePlaceName();
  const says = useSays();
  const labels = useWords('studio').fields.labels;
  const label = ({ path }: Placed) => {
    const known = labels[path.slice(-2).join('.')] ?? labels[String(path.at(-1))];
    return known === undefined ? '' : ` · ${known}`;
  };
  const heard = (
    <output className="heard">{problems.length === 0 ? w.noProblems : w.problems({ count: problems.length })}</output>
  );
  if (problems.length === 0) return heard;
  return (
    <>
      {heard}
      <button type="button" className={s['problems']} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="warn" size={16} />
        {w.problems({ count: problems.length })}
      </button>
      <Dialog open={open} title={w.problemsTitle} onClose={() => setOpen(false)}>
        <p className="quiet">{w.problemsLead}</p>
        <ul className={s['list']}>
          {problems.map((one) => (
            <li key={`${one.problem.path} ${one.problem.code}`}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  onChoose(one);
                }}
              >
                <b>
                  {nameOf(draft, placeOf(one.path, draft))}
                  {label(one)}
                </b>
                <span>{says(one.problem)}</span>
              </button>
            </li>
          ))}
        </ul>
        <DialogActs>
          <Button onClick={() => setOpen(false)}>{w.close}</Button>
        </DialogActs>
      </Dialog>
    </>
  );
}
