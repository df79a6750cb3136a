import { Fragment } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { type Entry, keyRange } from './entry.ts';
import s from './Legend.module.css';

/** The keys and what they do, always in sight. */
export function Legend({ entry }: { entry: Entry }) {
  const w = useWords('supervisor').grid.keys;
  const rating =
    entry.kind === 'steps'
      ? { keys: keyRange(entry.steps).split('–'), between: '–', word: w.rate }
      : { keys: ['0', '9'], between: '–', word: w.type };
  const legend = [
    rating,
    { keys: ['↑', '↓'], word: w.person },
    { keys: ['←', '→'], word: w.item },
    { keys: ['N'], word: w.comment },
    { keys: ['E'], word: w.evidence },
    { keys: ['Z'], word: w.undo },
  ];
  return (
    <ul className={s['legend']} aria-label={w.label}>
      {legend.map(({ keys, word, between }: { keys: readonly string[]; word: string; between?: string }) => (
        <li key={word}>
          {keys.map((key, place) => (
            <Fragment key={key}>
              {place > 0 ? between : null}
              <kbd>{key}</kbd>
            </Fragment>
          ))}{' '}
          {word}
        </li>
      ))}
    </ul>
  );
}
