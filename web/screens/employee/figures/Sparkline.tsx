import { useLanguage } from '../../../i18n/language.ts';
import { periodTick } from '../../../ui/period-name.ts';
import type { FigurePoint } from './figure-values.ts';
import s from './Sparkline.module.css';

interface Props {
  points: readonly FigurePoint[];
  unit: string;
  /** The advised band, in the figure's unit. */
  advised: readonly [number, number] | null;
  width?: number;
}

const [HEIGHT, TOP, LEFT, RIGHT] = [40, 14, 34, 56];

/** A figure over the months with the advised band in pale green; the newest value in ink at its end. */
export function Sparkline({ points, unit, advised, width = 380 }: Props) {
  const language = useLanguage();
  const values = [...points.map(({ value }) => value), ...(advised ?? [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = points.length > 1 ? (width - LEFT - RIGHT) / (points.length - 1) : 0;
  const x = (place: number) => LEFT + place * step;
  const y = (value: number) => TOP + (high === low ? HEIGHT / 2 : ((high - value) / (high - low)) * HEIGHT);
  // The months' names must not run into each other.
  const every = Math.ceil(points.length / 6);
  const last = points.at(-1);
  if (last === undefined) return null;
  const size = { width, height: HEIGHT + 44 };
  return (
    <svg className={s['spark']} {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {advised === null ? null : (
        <>
          <rect
            x={LEFT - 8}
            width={width - LEFT - RIGHT + 16}
            y={y(advised[1])}
            height={y(advised[0]) - y(advised[1])}
          />
          {advised.map((bound) => (
            <text key={bound} x={LEFT - 14} y={y(bound) + 4} textAnchor="end">
              {bound}
            </text>
          ))}
        </>
      )}
      <path d={points.map(({ value }, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(value)}`).join('')} />
      {points.map(({ month, value }, place) => (
        <g key={month}>
          <circle cx={x(place)} cy={y(value)} r={3} className={place === points.length - 1 ? s['now'] : undefined} />
          {(points.length - 1 - place) % every === 0 ? (
            <text x={x(place)} y={HEIGHT + 38} textAnchor="middle">
              {periodTick(language, month).part}
            </text>
          ) : null}
        </g>
      ))}
      <text className={s['value']} x={x(points.length - 1) + 10} y={y(last.value) + 4}>
        {/* A word stands apart, a sign such as % does not. */}
        {last.text}
        {/^[a-z]/i.test(unit) ? ` ${unit}` : unit}
      </text>
    </svg>
  );
}
