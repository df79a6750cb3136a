import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useAddressValue } from '../../../ui/use-address-value.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { type Axis, axisOf } from './axis.ts';
import { RaterDetails } from './RaterDetails.tsx';
import s from './Raters.module.css';
import { signed } from './signed.ts';
import type { Rater } from './types.ts';

interface Props {
  cycle: string;
  raters: readonly Rater[];
  /** Whose scale the picture has. */
  all: readonly Rater[];
}

/** A dot with its interval for each supervisor, the most generous first; a line opens to what is behind it. */
export function RaterList({ cycle, raters, all }: Props) {
  const w = useWords('raters');
  const [open, setOpen] = useAddressValue('rater');
  const axis = axisOf(all);
  return (
    <div className={s['chart']}>
      <p className={s['axis']} aria-hidden="true">
        <span>
          <small>
            {w.stricter} −{axis.reach}
          </small>
          <small>0</small>
          <small>
            +{axis.reach} {w.looser}
          </small>
        </span>
      </p>
      <ul>
        {raters.map((rater) => {
          const { id } = rater.rater;
          const shown = id === open;
          return (
            <li key={id}>
              <Line rater={rater} axis={axis} open={shown} onOpen={() => setOpen(shown ? undefined : id)} />
              {shown ? <RaterDetails cycle={cycle} rater={rater} /> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Line({ rater, axis, open, onOpen }: { rater: Rater; axis: Axis; open: boolean; onOpen: () => void }) {
  const w = useWords('raters');
  const units = useUnitNames();
  const { rater: who, own, forms, against, habits, advice } = rater;
  const leniency = habits?.leniency ?? null;
  return (
    <button type="button" className={s['line']} aria-expanded={open} onClick={onOpen}>
      <span className={s['who']}>
        <Icon name="right" size={16} />
        <span>
          <b>{who.name}</b> {own ? <small>({w.own})</small> : null}
          <br />
          <small className="quiet">
            {units.list(rater.units)} · {w.forms({ count: forms })}
          </small>
        </span>
      </span>
      <span className={s['track']} aria-hidden="true">
        <i className={s['zero']} />
        {leniency === null ? null : <Dot axis={axis} leniency={leniency} marked={advice.length > 0} />}
      </span>
      <span className={s['value']}>
        {leniency === null ? (
          <small className="quiet">{against === 0 ? w.alone : w.few}</small>
        ) : (
          <>
            <b>{w.points({ by: signed(leniency.mean) })}</b>
            {leniency.low === null || leniency.high === null ? null : (
              <small className="quiet">{w.interval({ low: signed(leniency.low), high: signed(leniency.high) })}</small>
            )}
          </>
        )}
      </span>
      <span className={s['marks']}>
        {habits !== null && advice.length === 0 ? <small className="quiet">{w.plain}</small> : null}
        {advice.map((one) => (
          <StateMark key={one} state="warn">
            {w.marks[one]}
          </StateMark>
        ))}
      </span>
    </button>
  );
}

type Leniency = NonNullable<NonNullable<Rater['habits']>['leniency']>;

function Dot({ axis, leniency, marked }: { axis: Axis; leniency: Leniency; marked: boolean }) {
  const { mean, low, high } = leniency;
  const [from, to] = [axis.at(Number(low ?? mean)), axis.at(Number(high ?? mean))];
  return (
    <>
      <i className={s['interval']} style={{ left: `${from}%`, width: `${to - from}%` }} />
      <i className={`${s['dot']} ${marked ? s['marked'] : ''}`} style={{ left: `${axis.at(Number(mean))}%` }} />
    </>
  );
}
