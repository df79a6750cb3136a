import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { home } from '#lib/contract/me.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { CycleDates } from '../parts/CycleDates.tsx';
import s from './Home.module.css';

type Current = NonNullable<ReplyOf<typeof home>['current']>;

/** The dates of the cycle that runs, quietly beside the list. */
export function Schedule({ cycle }: { cycle: Current }) {
  const w = useWords('employee');
  const say = useSay();
  const f = useFormat();
  return (
    <section className={s['schedule']} aria-label={w.home.schedule}>
      <h2>{w.home.schedule}</h2>
      <p className="quiet">{say(cycle.name)}</p>
      <CycleDates dates={cycle.dates}>
        {({ day, words, past, next }) => (
          <li key={day} className={next ? s['next'] : undefined}>
            <time dateTime={day}>{f.date(day)}</time>
            <span>
              {words}
              {past ? (
                <>
                  <Icon name="ok" size={14} />
                  <span className="heard">{w.home.past}</span>
                </>
              ) : null}
            </span>
          </li>
        )}
      </CycleDates>
    </section>
  );
}
