import { useWords } from '../../../i18n/words.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ProgressSteps } from '../../../ui/ProgressSteps.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { Errand } from './errands.ts';
import s from './WaitingList.module.css';
import { useErrandWords } from './use-errand-words.ts';

export function WaitingList({ errands }: { errands: readonly Errand[] }) {
  const w = useWords('employee').home;
  return (
    <Sheet>
      {errands.length === 0 ? (
        <EmptyState title={w.nothing} lead={w.nothingLead} />
      ) : (
        <ol className={s['list']} aria-label={w.waiting}>
          {errands.map((errand, place) => (
            <Line key={errand.key} errand={errand} first={place === 0} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}

function Line({ errand, first }: { errand: Errand; first: boolean }) {
  const w = useWords('employee').home;
  const words = useErrandWords()(errand);
  return (
    <li className={first ? s['first'] : undefined}>
      <Due at={errand.dueAt} />
      <div className={s['what']}>
        <h2>{words.title}</h2>
        {words.progress === undefined ? null : <ProgressSteps {...words.progress} label="" />}
        <p className="quiet">{words.note}</p>
      </div>
      <div className={s['act']}>
        <ButtonLink
          to={words.to}
          kind={first ? 'fill' : 'line'}
          label={w.doFor({ action: words.action, what: words.title })}
        >
          {words.action}
        </ButtonLink>
      </div>
    </li>
  );
}

function Due({ at }: { at: string | null }) {
  const w = useWords('employee').home;
  const f = useFormat();
  if (at === null) return <p className={`${s['due']} quiet`}>{w.noDate}</p>;
  const late = f.daysUntil(at) < 0;
  return (
    <p className={s['due']}>
      <time dateTime={at}>{f.date(at)}</time>
      <small>{late ? <StateMark state="late">{f.left(at)}</StateMark> : f.left(at)}</small>
    </p>
  );
}
