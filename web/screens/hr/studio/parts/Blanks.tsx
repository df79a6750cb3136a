import type { ReactNode } from 'react';
import s from './Blanks.module.css';

interface Props {
  /** A sentence with `{name}` where something is filled in. */
  text: string;
  blanks: Readonly<Record<string, ReactNode>>;
}

/** A rule as a sentence whose blanks are fields. */
export function Blanks({ text, blanks }: Props) {
  return (
    <p className={s['sentence']}>
      {text.split(/(\{\w+\})/).map((piece, place) => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of one sentence stay where they are
        return name === undefined ? piece : <span key={place}>{blanks[name]}</span>;
      })}
    </p>
  );
}
