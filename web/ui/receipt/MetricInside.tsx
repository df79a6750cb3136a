import { useWords } from '../../i18n/words.ts';
import { indicatorName, type StepOf, useReceipt } from './context.ts';
import { CurveChart } from './CurveChart.tsx';
import { equals, plain, points, wholePercent } from './exact.ts';
import s from './Inside.module.css';
import { curveOf, isPercent, metricValue } from './metric-value.ts';
import { MonthTable } from './MonthTable.tsx';
import { Rule } from './Rule.tsx';
import { useSay } from '../../i18n/use-say.ts';

type MetricIndicatorStep = StepOf<'metric-indicator'>;

/** How a figure's points come from its months: first the value of all of them, then the curve it is read off. */
export function MetricInside({ step }: { step: MetricIndicatorStep }) {
  const w = useWords('receipt').metric;
  const say = useSay();
  const { policy } = useReceipt();
  const asPercent = isPercent(policy, step);
  const at = (x: string) => (asPercent ? wholePercent(x) : plain(x));
  const { sums, between } = step;
  const value = metricValue(policy, step);
  if (sums === undefined || value === undefined || step.value === null || step.points === null) return null;
  // In a formula stands what is exact.
  const exactly =
    value.startsWith('≈') && sums.denominator !== undefined
      ? `${plain(sums.numerator)} ÷ ${plain(sums.denominator)}`
      : value;
  const level = between !== undefined && between.from[0] === between.to[0];
  const name = say(indicatorName(policy, step.indicator));
  return (
    <div className={s['two']}>
      <div>
        <MonthTable step={step} sums={sums} value={value} />
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
        label={w.chart({ name, value, points: points(step.points) })}
        axes={w.axes({ name })}
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
