import type { ReactNode } from 'react';
import { useMe } from '../../api/use-me.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Money } from '../../ui/Money.tsx';
import { periodName } from '../../ui/period-name.ts';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Amounts } from './Amounts.tsx';
import { Reductions } from './Reductions.tsx';
import s from './Statement.module.css';
import type { StatementOf } from './statement-of.ts';

/** One person's bonus of one period, on one page: who, how it is worked out, by which runs it is paid, how final it is. */
export function Statement({ of }: { of: StatementOf }) {
  const w = useWords('bonus').statement;
  const language = useLanguage();
  const say = useSay();
  const f = useFormat();
  const organisation = useMe().data?.organisation;
  const { employee, period, currency } = of;
  const unit = organisation?.units.find(({ id }) => id === employee.unit)?.name;
  return (
    <article className={s['statement']} lang={language} aria-label={w.of({ name: employee.name })}>
      <header>
        <p>{organisation === undefined ? null : say(organisation.name)}</p>
        <h2>{w.heading({ period: periodName(language, period.label) })}</h2>
        <StateMark state={of.final ? 'done' : 'draft'}>{of.final ? w.final : w.provisional}</StateMark>
      </header>
      <dl className={s['facts']}>
        <Fact name={w.who}>{employee.name}</Fact>
        <Fact name={w.number}>{employee.id}</Fact>
        <Fact name={w.unit}>{unit === undefined ? employee.unit : say(unit)}</Fact>
        <Fact name={w.post}>{say(employee.post)}</Fact>
        <Fact name={w.period}>{f.period(period.start, period.end, { year: true })}</Fact>
        <Fact name={w.payMonth}>{periodName(language, of.payMonth)}</Fact>
      </dl>
      <h3>{w.how}</h3>
      <dl className={s['facts']}>
        <Fact name={w.score}>{of.score ?? '—'}</Fact>
        <Fact name={w.grade}>{of.grade ?? '—'}</Fact>
        <Fact name={w.base}>
          <Money minor={of.base} currency={currency} />
        </Fact>
        <Fact name={w.coefficient}>{of.coefficient ?? '—'}</Fact>
        {of.unitCoefficient === null ? null : <Fact name={w.unitCoefficient}>{of.unitCoefficient}</Fact>}
        <Fact name={w.proration}>{of.proration === null ? '—' : w.prorationUnit({ text: of.proration })}</Fact>
      </dl>
      <p className={s['rule']}>{of.unitCoefficient === null ? w.pool : w.individual}</p>
      <Reductions of={of} />
      <Amounts of={of} />
      <footer>
        <p>{w.gross}</p>
        <p>{w.more}</p>
        <p className={s['issued']}>
          {organisation === undefined ? null : say(organisation.name)}
          <br />
          {w.issued({ at: f.today({ year: true }) })}
        </p>
      </footer>
    </article>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
