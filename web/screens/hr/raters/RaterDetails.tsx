import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { useAdvice } from './use-advice.ts';
import s from './Raters.module.css';
import { signed } from './signed.ts';
import type { Rater } from './types.ts';

/** What is behind a dot: advice in sentences, the figures, and the people beside how they see themselves. */
export function RaterDetails({ cycle, rater }: { cycle: string; rater: Rater }) {
  const advice = useAdvice(rater);
  return (
    <div className={s['details']}>
      {advice.length === 0 ? null : (
        <ul className={s['advice']}>
          {advice.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <Figures rater={rater} />
      <People cycle={cycle} rater={rater} />
    </div>
  );
}

function Figures({ rater: { habits, forms, against, basis } }: { rater: Rater }) {
  const w = useWords('raters');
  const f = w.figures;
  if (habits === null) return null;
  const { leniency, spread, spreadOfOthers, within, withinOfOthers, flat, flatOfOthers, gap } = habits;
  const beside = (value: string | null) =>
    value === null ? null : <small className="quiet"> {f.others({ value })}</small>;
  return (
    <dl className={s['figures']}>
      <div>
        <dt>{f.leniency}</dt>
        <dd>{leniency === null ? '—' : w.points({ by: signed(leniency.mean) })}</dd>
      </div>
      <div>
        <dt>{f.spread}</dt>
        <dd>
          {spread === null ? '—' : w.points({ by: spread })}
          {beside(spreadOfOthers)}
        </dd>
      </div>
      <div>
        <dt>{f.within}</dt>
        <dd>
          {within === null ? '—' : w.points({ by: within })}
          {beside(withinOfOthers)}
        </dd>
      </div>
      <div>
        <dt>{f.flat}</dt>
        <dd>
          {f.flatOf({ flat, forms })}
          {beside(f.flatOf({ flat: flatOfOthers, forms: against }))}
        </dd>
      </div>
      <div>
        <dt>{f.gap}</dt>
        <dd>{gap === null ? '—' : w.points({ by: signed(gap.mean) })}</dd>
      </div>
      <div className={s['wide']}>
        <dt>{f.against}</dt>
        <dd>{f.basis[basis]({ count: against })}</dd>
      </div>
    </dl>
  );
}

/** A hollow dot where people see themselves, a full one where the supervisor does. */
function People({ cycle, rater: { people } }: { cycle: string; rater: Rater }) {
  const w = useWords('raters');
  const reviews = useMe().data?.roles.includes('hr') === true;
  return (
    <section aria-label={w.people({ count: people.length })}>
      <h3>{w.people({ count: people.length })}</h3>
      <p className="quiet">
        <small>{w.peopleLead}</small>
      </p>
      <ul className={s['people']}>
        {people.map(({ id, name, unit, given, self }) => (
          <li key={id}>
            {reviews ? <Link to={paths.reviewed(cycle, { id, unit })}>{name}</Link> : <span>{name}</span>}
            <span className={s['pair']} aria-hidden="true">
              {self === null ? null : (
                <>
                  <i
                    className={s['between']}
                    style={{
                      left: `${Math.min(Number(self), Number(given))}%`,
                      width: `${Math.abs(Number(self) - Number(given))}%`,
                    }}
                  />
                  <i className={s['self']} style={{ left: `${self}%` }} />
                </>
              )}
              <i className={s['dot']} style={{ left: `${given}%` }} />
            </span>
            <small>{self === null ? w.noSelf({ given }) : w.pair({ self, given })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
