import { Fragment } from 'react';
import type { Detail } from '#lib/domain/audit/details.ts';
import { filled } from '#lib/domain/audit/sentence.ts';
import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Entry } from './LogEntries.tsx';
import s from './LogEntries.module.css';

interface Person {
  readonly id: string;
  readonly name: string;
}

export interface SaidDetail extends Detail {
  readonly said: { readonly before: string | null; readonly value: string };
}

/** Who did what to whom, in one sentence. */
export function Sentence({
  entry: { actor, subject, unit, action },
  template,
  details,
}: {
  entry: Entry;
  template: string;
  details: readonly SaidDetail[];
}) {
  const units = useUnitNames();
  const other = subject === undefined || subject.id === actor.id ? undefined : subject;
  const pieces = filled(template, {
    ...Object.fromEntries(details.map(({ key, said }) => [key, said.value])),
    action,
    whom: other?.name,
    unit: unit === undefined ? undefined : units.of(unit),
  });
  return (
    <>
      <Named person={actor} />{' '}
      {pieces.map(({ text, name }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a sentence's parts have no other name, and never move
        <Fragment key={place}>{name === 'whom' && other !== undefined ? <Named person={other} /> : text}</Fragment>
      ))}
    </>
  );
}

/** Names repeat; the number says which. */
function Named({ person: { id, name } }: { person: Person }) {
  const { actors } = useWords('hr').log.audit;
  return (
    <span className={s['named']}>
      <b>{actors[id] ?? name}</b>
      {name === id ? null : <small>{id}</small>}
    </span>
  );
}
