import type { Line } from '../../employee/evaluation/form-problems.ts';
import s from './Marks.module.css';

interface Props {
  mean: NonNullable<NonNullable<Line['evidence']>['customers']>;
  /** The part of the scale that the column shows, the same in every row. */
  from: number;
  to: number;
}

const [WIDTH, EDGE] = [88, 5];

/** The customers' mean as a dot on its 95 % interval. */
export function MeanDot({ mean: { mean, low, high }, from, to }: Props) {
  const x = (value: string) => EDGE + ((Number(value) - from) / (to - from)) * (WIDTH - 2 * EDGE);
  return (
    <svg className={s['mean']} width={WIDTH} height={12} viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
      <path d={`M0 6H${WIDTH}`} />
      {low === null || high === null ? null : <path className={s['interval']} d={`M${x(low)} 6H${x(high)}`} />}
      <circle cx={x(mean)} cy={6} r={4} />
    </svg>
  );
}
