import type { FigurePoint } from '../../employee/figures/figure-values.ts';
import s from './Marks.module.css';

interface Props {
  points: readonly FigurePoint[];
  advised: readonly [number, number] | null;
  /** The least and the greatest of the column, so that rows can be compared. */
  from: number;
  to: number;
}

const [WIDTH, HEIGHT, EDGE] = [80, 20, 3];

/** A figure over the months as one small line, the advised range behind it in pale green. */
export function FigureLine({ points, advised, from, to }: Props) {
  const y = (value: number) => (to === from ? HEIGHT / 2 : EDGE + ((to - value) / (to - from)) * (HEIGHT - 2 * EDGE));
  const step = points.length > 1 ? (WIDTH - 2 * EDGE) / (points.length - 1) : 0;
  const x = (place: number) => EDGE + place * step;
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    <svg className={s['figure']} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {advised === null ? null : (
        <rect width={WIDTH} y={y(advised[1])} height={Math.max(1, y(advised[0]) - y(advised[1]))} />
      )}
      <path d={points.map(({ value }, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(value)}`).join('')} />
      <circle cx={x(points.length - 1)} cy={y(last.value)} r={2.5} />
    </svg>
  );
}
