import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './Movers.module.css';
import type { Mover, Simulated } from './types.ts';
import { useReasons } from './use-reasons.ts';

/** Who moves most, each with what changes and every reason for it. */
export function Movers({ simulated }: { simulated: Simulated }) {
  const w = useWords('simulation');
  const reasons = useReasons(simulated);
  const names = useUnitNames();
  const { movers, cycle } = simulated;
  if (movers.length === 0) return <EmptyState title={w.noMovers} lead={w.noMoversLead} />;
  // Only while a cycle can be reviewed has a person a row there.
  const reviewed = cycle.state === 'review' || cycle.state === 'published';
  return (
    <ol className={s['movers']}>
      {movers.map((mover) => {
        const { employee, was, is, steps } = mover;
        const why = reasons(mover);
        return (
          <li key={employee.id}>
            <div className={s['who']}>
              {reviewed ? (
                <Link to={paths.reviewed(cycle.id, employee)}>{employee.name}</Link>
              ) : (
                <span>{employee.name}</span>
              )}
              <small className="quiet">{names.of(employee.unit)}</small>
            </div>
            <dl className={s['change']}>
              <Changed name={w.score} was={was.score} is={is.score} />
              <Changed name={w.grade} was={gradeOf(was, w.status)} is={gradeOf(is, w.status)} steps={steps} />
              <Bonus was={was.bonus} is={is.bonus} currency={simulated.currency} />
            </dl>
            <ul className={s['why']} aria-label={w.why}>
              {why.map(({ key, text, by }) => (
                <li key={key}>
                  <span>{text}</span>
                  {by === undefined ? null : <b>{by}</b>}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

const gradeOf = ({ grade, status }: Mover['was'], words: Record<Mover['was']['status'], string>) =>
  grade ?? words[status];

interface ChangedProps {
  name: string;
  was: string | null;
  is: string | null;
  steps?: number;
}

/** "B → A", with the way it goes. */
function Changed({ name, was, is, steps = 0 }: ChangedProps) {
  if (was === is) return is === null ? null : <Term name={name}>{is}</Term>;
  return (
    <Term name={name}>
      <span>
        {was ?? '—'} → <b>{is ?? '—'}</b>
      </span>
      {steps === 0 ? null : <i className={steps > 0 ? s['up'] : s['down']}>{steps > 0 ? '↑' : '↓'}</i>}
    </Term>
  );
}

function Bonus({ was, is, currency }: { was: number | null; is: number | null; currency: string }) {
  const w = useWords('simulation');
  const f = useFormat();
  const text = (minor: number | null) => (minor === null ? null : f.money(minor, currency));
  return <Changed name={w.bonus} was={text(was)} is={text(is)} />;
}

function Term({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
