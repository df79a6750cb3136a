import { useWords } from '../../i18n/words.ts';
import { type StepOf, useReceipt } from './context.ts';
import { CurveChart } from './CurveChart.tsx';
import { equals, percent, plain, points } from './exact.ts';
import s from './Inside.module.css';
import { curveOf, isPercent, metricValue } from './metric-value.ts';
import { Rule } from './Rule.tsx';

type MetricIndicatorStep = StepOf<'metric-indicator'>;

/** How a figure's points come from its sums: first the value, then the curve it is read off. */
export function MetricInside({ step }: { step: MetricIndicatorStep }) {
  const w = useWords('receipt').metric;
  const { policy } = useReceipt();
  const asPercent = isPercent(policy, step);
  const at = (x: string) => (asPercent ? percent(x) : plain(x));
  const { sums, between } = step;
  const value = metricValue(policy, step);
  if (sums === undefined || value === undefined || step.value === null || step.points === null) return null;
  // In a formula stands what is exact.
  const exactly =
    value.startsWith('≈') && sums.denominator !== undefined
      ? `${plain(sums.numerator)} ÷ ${plain(sums.denominator)}`
      : value;
  const level = between !== undefined && between.from[0] === between.to[0];
  return (
    <div className={s['two']}>
      <div>
        <table className={s['table']}>
          <tbody>
            <tr>
              <th scope="row">
                {sums.denominator === undefined ? w.sum : w.numerator}
                <small>{w.facts({ facts: sums.facts })}</small>
              </th>
              <td>{plain(sums.numerator)}</td>
            </tr>
            {sums.denominator === undefined ? null : (
              <tr>
                <th scope="row">{w.denominator}</th>
                <td>{plain(sums.denominator)}</td>
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.value}</th>
              <td>{value}</td>
            </tr>
          </tfoot>
        </table>
        <p className={s['why']}>
          {sums.denominator === undefined
            ? ''
            : w.ratio({ numerator: plain(sums.numerator), denominator: plain(sums.denominator), value: equals(value) })}
          {between === undefined
            ? ''
            : level
              ? w.level({ y: plain(between.to[1]) })
              : w.between({
                  x0: at(between.from[0]),
                  y0: plain(between.from[1]),
                  x1: at(between.to[0]),
                  y1: plain(between.to[1]),
                })}
        </p>
        <p className={s['equation']}>
          {between === undefined || level ? null : <span>{interpolation(between, exactly, at)}</span>}
          <b>{equals(points(step.points))}</b>
        </p>
        <p className={s['why']}>
          <Rule of={['4.4']} />
        </p>
      </div>
      <CurveChart
        curve={curveOf(policy, step.indicator)}
        value={step.value}
        points={step.points}
        percent={asPercent}
        label={w.axis({ value, points: points(step.points) })}
      />
    </div>
  );
}

type Between = NonNullable<MetricIndicatorStep['between']>;

/** "60 + (92% − 85%) ÷ (95% − 85%) × (100 − 60)" */
function interpolation({ from, to }: Between, value: string, at: (x: string) => string): string {
  const [y0, y1] = [plain(from[1]), plain(to[1])];
  return `${y0} + (${value} − ${at(from[0])}) ÷ (${at(to[0])} − ${at(from[0])}) × (${y1} − ${y0})`;
}
