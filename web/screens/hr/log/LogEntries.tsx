import type { cycles } from '#lib/contract/cycles.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { Details } from './Details.tsx';
import s from './LogEntries.module.css';

export type Entry = ReplyOf<typeof cycles.log>['items'][number];

/** Day by day, the newest first. */
export function LogEntries({ entries, calculation }: { entries: readonly Entry[]; calculation: Policy | undefined }) {
  const f = useFormat();
  const days = Map.groupBy(entries, ({ at }) => f.date(at, { year: true, weekday: true }));
  return [...days].map(([day, some]) => (
    <section key={day} className={s['day']}>
      <h3>{day}</h3>
      <ul>
        {some.map((entry) => (
          <Line key={entry.id} entry={entry} calculation={calculation} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ entry, calculation }: { entry: Entry; calculation: Policy | undefined }) {
  const w = useWords('hr').log;
  const f = useFormat();
  const units = useUnitNames();
  const words: Readonly<Record<string, string>> = w.actions;
  const { actor, subject, unit } = entry;
  const name = subject === undefined || subject.id === actor.id ? '' : subject.name;
  const about = w.about({ name, unit: unit === undefined ? '' : units.of(unit) });
  return (
    <li className={s['line']}>
      <time dateTime={entry.at}>{f.time(entry.at)}</time>
      <div>
        <p>
          <b>{actor.name}</b> {words[entry.action] ?? entry.action}
          {about === '' ? null : <span className={s['about']}>{about}</span>}
        </p>
        {entry.reason === undefined ? null : <p className="quiet">{w.why({ reason: entry.reason })}</p>}
        <Details entry={entry} calculation={calculation} />
      </div>
    </li>
  );
}
