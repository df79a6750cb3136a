import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { policies } from '#lib/contract/people.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { periodWord } from './period-word.ts';
import s from './PolicyList.module.css';

type Version = ReplyOf<typeof policies.list>['items'][number];

/** One row for each policy: its newest version, and the way to the older ones. */
export function PolicyList({ items }: { items: readonly Version[] }) {
  const w = useWords('hr').policy;
  const say = useSay();
  const f = useFormat();
  const grouped = [...Map.groupBy(items, ({ id }) => id).values()];
  return (
    <ul className={s['list']} aria-label={w.list}>
      {grouped.map((some) => {
        const versions = some.toSorted((a, b) => b.number - a.number);
        const newest = versions[0];
        return newest === undefined ? null : (
          <li key={newest.id}>
            <div>
              <Link to={paths.policy(newest.id)} className={s['name']}>
                {say(newest.name)}
              </Link>
              <p className="quiet">
                {periodWord(w, newest.period)}
                {' · '}
                {w.created({ date: f.date(newest.createdAt, { year: true }) })}
              </p>
            </div>
            <p className={s['versions']}>
              <b>{w.version({ number: newest.number })}</b>
              {versions.length === 1 ? null : (
                <small className="quiet">{w.older({ count: versions.length - 1 })}</small>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
