import type { audit } from '#lib/contract/audit.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { auditActions, isAuditAction } from '#lib/domain/audit/actions.ts';
import { detailsIn } from '#lib/domain/audit/details.ts';
import { namesIn, saidValue } from '#lib/domain/audit/sentence.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { Link } from '../../../ui/Link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { Details } from './Details.tsx';
import { placeOf } from './place-of.ts';
import s from './LogEntries.module.css';
import { Sentence } from './Sentence.tsx';
import { useSayer } from './use-sayer.ts';

export type Entry = ReplyOf<typeof audit.read>['items'][number];

interface Of {
  cycle: string | undefined;
  calculation: Policy | undefined;
}

/** Day by day, the newest first. */
export function LogEntries({ entries, ...of }: { entries: readonly Entry[] } & Of) {
  const f = useFormat();
  const days = Map.groupBy(entries, ({ at }) => f.date(at, { year: true, weekday: true }));
  return [...days].map(([day, some]) => (
    <section key={day} className={s['day']}>
      <h3>{day}</h3>
      <ul>
        {some.map((entry) => (
          <Line key={entry.id} entry={entry} {...of} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ entry, cycle, calculation }: { entry: Entry } & Of) {
  const w = useWords('hr').log;
  const f = useFormat();
  const units = useUnitNames();
  const manages = useMe().data?.roles.includes('hr') === true;
  const say = useSayer(entry, calculation);
  const { action, unit, reason } = entry;
  const known = isAuditAction(action);
  const template = known ? w.audit.actions[action] : w.audit.unknown;
  const details = detailsIn(entry.details).map((detail) => ({ ...detail, said: saidValue(detail, say) }));
  const told = new Set(namesIn(template));
  const place = placeOf(entry, { cycle, manages });
  return (
    <li className={s['line']}>
      <time dateTime={entry.at}>{f.time(entry.at)}</time>
      <div className={s['what']}>
        <p>
          <Sentence entry={entry} template={template} details={details} />
          {unit === undefined || told.has('unit') ? null : <span className={s['aside']}>{units.of(unit)}</span>}
        </p>
        {reason === undefined ? null : <p className="quiet">{w.why({ reason })}</p>}
        <Details details={details.filter(({ key }) => !told.has(key))} />
      </div>
      <p className={s['kind']}>
        {known ? <small>{w.audit.choices[auditActions[action]]}</small> : null}
        {place === undefined ? null : <Link to={place.to}>{w.places[place.word]}</Link>}
      </p>
    </li>
  );
}
