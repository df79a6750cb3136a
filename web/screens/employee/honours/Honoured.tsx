import type { ReactNode } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { honours } from '#lib/contract/honours.ts';
import { useMe } from '../../../api/use-me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { Rosette } from './Rosette.tsx';
import s from './Honours.module.css';

type Person = ReplyOf<typeof honours.wall>['items'][number]['people'][number];

/** One person on the wall. */
export function Honoured({ person, children }: { person: Person; children: ReactNode }) {
  const say = useSay();
  const units = useMe().data?.organisation.units ?? [];
  const unit = units.find(({ id }) => id === person.unit)?.name;
  return (
    <li className={s['person']}>
      <Rosette />
      <div>
        <b>{person.name}</b>
        <p>{person.titles.map(say).join(' · ')}</p>
        <small className="quiet">
          {unit === undefined ? person.unit : say(unit)} · {say(person.post)}
        </small>
        {children}
      </div>
    </li>
  );
}
