import { parseExact } from '#lib/domain/number/parse.ts';
import type { Curve } from '#lib/domain/policy/policy.ts';
import s from './CurveChart.module.css';

interface Props {
  curve: Curve;
  /** Exact, as the receipt has them. */
  value: string;
  points: string;
  percent: boolean;
  /** What a screen reader hears instead. */
  label: string;
  /** What is across and what is up. */
  axes: string;
}

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [340, 190, 40, 12, 24, 26];

/** The values whose words do not run into one that is named already, nor into the one that matters. */
const apart = (values: readonly number[], at: (of: number) => number, own: number, least: number): number[] =>
  values.reduce<number[]>((named, of) => {
    const free = [own, ...named].every((other) => Math.abs(at(other) - at(of)) >= least);
    return free ? [...named, of] : named;
  }, []);

/** For drawing only: nothing is calculated from it. */
const drawn = (text: string) => {
  const { n, d } = parseExact(text);
  return Number((n * 1_000_000n) / d) / 1e6;
};

/** The curve that turns a value into points, with the value on it. */
export function CurveChart({ curve, value, points, percent, label, axes }: Props) {
  const [at, gives] = [drawn(value), drawn(points)];
  const xs = [...curve.map(([x]) => x), at];
  const ys = curve.map(([, y]) => y);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const spare = (high - low || 1) * 0.08;
  const [from, to] = [low - (at < (curve[0]?.[0] ?? 0) ? spare : 0), high + spare];
  const [bottom, top] = [Math.min(0, ...ys), Math.max(100, ...ys)];
  const x = (of: number) => LEFT + ((of - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const y = (of: number) => TOP + ((top - of) / (top - bottom)) * (HEIGHT - TOP - BOTTOM);
  const line = [[from, ys[0] ?? 0], ...curve, [to, ys.at(-1) ?? 0]];
  const name = (of: number) => String(Math.round(of * (percent ? 10_000 : 100)) / 100);
  const floor = HEIGHT - BOTTOM;
  return (
    <figure>
      <figcaption className="heard">{label}</figcaption>
      <svg className={s['chart']} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className={s['axis']} d={`M${LEFT} ${TOP}V${floor}H${WIDTH - RIGHT}`} />
        {apart(ys.toReversed(), y, gives, 14).map((of) => (
          <text key={of} x={LEFT - 6} y={y(of) + 4} textAnchor="end">
            {of}
          </text>
        ))}
        {apart(
          curve.map(([of]) => of),
          x,
          at,
          34,
        ).map((of) => (
          <text key={of} x={x(of)} y={floor + 18} textAnchor="middle">
            {name(of)}
          </text>
        ))}
        <path className={s['read']} d={`M${x(at)} ${floor}V${y(gives)}H${LEFT}`} />
        <path
          className={s['line']}
          d={line.map(([of = 0, gain = 0], place) => `${place === 0 ? 'M' : 'L'}${x(of)} ${y(gain)}`).join('')}
        />
        <circle cx={x(at)} cy={y(gives)} r={5} />
        <text className={s['own']} x={LEFT - 6} y={y(gives) + 4} textAnchor="end">
          {name(percent ? gives / 100 : gives)}
        </text>
        <text className={s['own']} x={x(at)} y={floor + 18} textAnchor="middle">
          {`${name(at)}${percent ? '%' : ''}`}
        </text>
      </svg>
      <p className={s['axes']} aria-hidden="true">
        {axes}
      </p>
    </figure>
  );
}
