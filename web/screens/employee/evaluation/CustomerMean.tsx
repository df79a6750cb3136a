import { useWords } from '../../../i18n/words.ts';
import s from './Evidence.module.css';
import type { Line } from './form-problems.ts';

interface Props {
  mean: NonNullable<NonNullable<Line['evidence']>['customers']>;
  scale: Line['scale'];
  /** The indicator it is about: several may stand on one page. */
  of: string;
}

const [WIDTH, LEFT] = [360, 8];

/** The customers' mean with its 95 % interval on the scale: the interval grey, the mean an ink dot. */
export function CustomerMean({ mean, scale, of }: Props) {
  const w = useWords('evaluation').evidence;
  const x = (value: number) => LEFT + ((value - scale.min) / (scale.max - scale.min)) * (WIDTH - 2 * LEFT);
  const { low, high } = mean;
  const ends = [scale.min, scale.max];
  return (
    <section className={s['wide']} aria-label={`${w.customers} · ${of}`}>
      <h3>
        {w.customers} <small className="quiet">{w.count({ count: mean.count })}</small>
      </h3>
      <p>
        <b>{w.mean({ mean: mean.mean })}</b>
        {low === null || high === null ? null : <span className="quiet"> · {w.interval({ low, high })}</span>}
      </p>
      <svg className={s['scale']} width={WIDTH} height={36} viewBox={`0 0 ${WIDTH} 36`} aria-hidden="true">
        <path d={`M${LEFT} 10H${WIDTH - LEFT}`} />
        {low === null || high === null ? null : (
          <path className={s['interval']} d={`M${x(Number(low))} 10H${x(Number(high))}`} />
        )}
        <circle cx={x(Number(mean.mean))} cy={10} r={5} />
        {ends.map((end) => (
          <text key={end} x={x(end)} y={32} textAnchor="middle">
            {end}
          </text>
        ))}
      </svg>
    </section>
  );
}
