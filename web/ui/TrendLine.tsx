import { useLanguage } from '../i18n/language.ts';
import { labelSpots } from './label-spots.ts';
import { periodTick } from './period-name.ts';
import s from './TrendLine.module.css';
import { usePhone } from './use-media.ts';

interface Props {
  /** Oldest first; the last one is the one that matters. */
  points: readonly { period: string; value: number }[];
  /** Dashed lines with a word at their end: where a grade begins. */
  marks?: readonly { at: number; label: string }[] | undefined;
  /** On a desk; a phone's is as wide as its sheet. */
  width?: number;
  /** After the point. */
  digits?: number;
  /** Lowest and highest of several that stand side by side, so that all are drawn at one scale. */
  range?: readonly [number, number] | undefined;
  /** What a screen reader hears instead. */
  label: string;
}

const none: NonNullable<Props['marks']> = [];
const [TOP, CHART, LEFT, PHONE] = [26, 96, 18, 312];

/** A small line over the periods, drawn at its size; every value labelled, the last one in ink. */
export function TrendLine({ points, marks = none, width: wide = 400, digits = 2, range, label }: Props) {
  const width = usePhone() ? PHONE : wide;
  const language = useLanguage();
  // The marks' words stand at the right end.
  const right = marks.length > 0 ? 48 : 20;
  const values = [...points.map(({ value }) => value), ...marks.map(({ at }) => at)];
  const [low, high] = range ?? [Math.min(...values), Math.max(...values)];
  const step = points.length > 1 ? (width - LEFT - right) / (points.length - 1) : 0;
  const x = (place: number) => LEFT + place * step;
  const y = (value: number) => TOP + (high === low ? CHART / 2 : ((high - value) / (high - low)) * CHART);
  const last = points.length - 1;
  const every = points.length > 8 ? 2 : 1;
  const shown = points.map((point, place) => {
    const tick = periodTick(language, point.period);
    const before = points[place - 1];
    const newYear = before === undefined || periodTick(language, before.period).year !== tick.year;
    const labelled = place === last || (last - place) % every === 0;
    return { ...point, ...tick, place, newYear, labelled };
  });
  const spots = labelSpots(
    shown.map(({ place, value, labelled }) => ({
      x: x(place),
      y: y(value),
      label: labelled ? value.toFixed(digits) : undefined,
      under: (points[place - 1]?.value ?? value) > value || place === last,
    })),
    width,
  );
  return (
    <figure>
      <figcaption className="heard">{label}</figcaption>
      <svg
        className={s['chart']}
        width={width}
        height={TOP + CHART + 60}
        viewBox={`0 0 ${width} ${TOP + CHART + 60}`}
        aria-hidden="true"
      >
        {marks.map((mark) => (
          <g key={mark.label}>
            <path className={s['mark']} d={`M${LEFT - 18} ${y(mark.at)}H${width - right + 4}`} />
            <text x={width} y={y(mark.at) + 4} textAnchor="end">
              {mark.label}
            </text>
          </g>
        ))}
        <path
          className={s['line']}
          d={shown.map((point) => `${point.place === 0 ? 'M' : 'L'}${x(point.place)} ${y(point.value)}`).join('')}
        />
        {shown.map((point) => (
          <g key={point.period}>
            <circle
              className={point.place === last ? s['now'] : s['point']}
              cx={x(point.place)}
              cy={y(point.value)}
              r={point.place === last ? 5 : 3.5}
            />
            {point.labelled ? (
              <>
                <text
                  className={point.place === last ? s['value'] : undefined}
                  x={x(point.place) + (spots[point.place]?.dx ?? 0)}
                  y={y(point.value) + (spots[point.place]?.dy ?? 0)}
                  textAnchor={spots[point.place]?.anchor}
                >
                  {point.value.toFixed(digits)}
                </text>
                <text x={x(point.place)} y={TOP + CHART + 40} textAnchor="middle">
                  {point.part}
                </text>
                {point.newYear ? (
                  <text x={x(point.place)} y={TOP + CHART + 56} textAnchor="middle">
                    {point.year}
                  </text>
                ) : null}
              </>
            ) : null}
          </g>
        ))}
      </svg>
    </figure>
  );
}
