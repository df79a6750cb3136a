import { addUpTo } from '#lib/domain/calculation/months.ts';
import type { MetricSum } from '#lib/domain/calculation/receipt.ts';
import type { MonthlyFigure } from '#lib/domain/lifecycle/participant.ts';
import { metricPartsOf } from '#lib/domain/organisation/metric-parts.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { periodTick } from '../period-name.ts';
import { StateMark } from '../StateMark.tsx';
import { indicatorName, type StepOf, useReceipt } from './context.ts';
import { plain } from './exact.ts';
import s from './Inside.module.css';
import { isPercent, monthValue } from './metric-value.ts';

interface Props {
  step: StepOf<'metric-indicator'>;
  sums: MetricSum;
  /** Of all months together. */
  value: string;
}

const none: readonly MonthlyFigure[] = [];

/** The months that were counted, and all of them together; where these are not what was calculated with, it says so. */
export function MonthTable({ step, sums, value }: Props) {
  const w = useWords('receipt').metric;
  const say = useSay();
  const language = useLanguage();
  const { policy, months } = useReceipt();
  const counted = months[step.indicator] ?? none;
  const asPercent = isPercent(policy, step);
  const ratio = sums.denominator !== undefined;
  const parts = metricPartsOf(step.metric);
  const name = say(indicatorName(policy, step.indicator));
  return (
    <>
      <table className={s['table']}>
        <caption className="heard">{w.table({ name })}</caption>
        <thead>
          <tr>
            <th scope="col">{w.month}</th>
            {ratio ? (
              <>
                <th scope="col">{parts === undefined ? w.numerator : say(parts.numerator)}</th>
                <th scope="col">{parts === undefined ? w.denominator : say(parts.denominator)}</th>
              </>
            ) : null}
            <th scope="col">{name}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map((month) => (
            <tr key={month.month}>
              <th scope="row">{periodTick(language, month.month).part}</th>
              {ratio ? (
                <>
                  <td>{plain(String(month.numerator))}</td>
                  <td>{plain(String(month.denominator ?? 0))}</td>
                </>
              ) : null}
              <td>{monthValue(month, asPercent)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.together}</th>
            {ratio ? (
              <>
                <td>{plain(sums.numerator)}</td>
                <td>{plain(sums.denominator ?? '')}</td>
              </>
            ) : null}
            <td>{value}</td>
          </tr>
        </tfoot>
      </table>
      {counted.length === 0 || addUpTo(counted, sums) ? null : (
        <p className={s['why']}>
          <StateMark state="blocked">{w.differs}</StateMark>
        </p>
      )}
    </>
  );
}
