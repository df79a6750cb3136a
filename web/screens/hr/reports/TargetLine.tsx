import s from './TargetLine.module.css';

interface Props {
  values: readonly (number | null)[];
  advised: readonly [number, number] | null;
}

const [WIDTH, HEIGHT, EDGE] = [120, 26, 5];

/** A figure over the last cycles within what is advised; the numbers stand beside it. */
export function TargetLine({ values, advised }: Props) {
  const known = values.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  const last = known.at(-1);
  if (last === undefined) return null;
  const all = [...known.map(({ value }) => value), ...(advised ?? [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const step = values.length > 1 ? (WIDTH - EDGE * 2) / (values.length - 1) : 0;
  const x = (place: number) => EDGE + place * step;
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : EDGE + ((high - value) / (high - low)) * (HEIGHT - EDGE * 2);
  return (
    <svg className={s['line']} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {advised === null ? null : (
        <rect width={WIDTH} y={y(advised[1])} height={Math.max(2, y(advised[0]) - y(advised[1]))} />
      )}
      <path d={known.map(({ value, place }, at) => `${at === 0 ? 'M' : 'L'}${x(place)} ${y(value)}`).join('')} />
      <circle cx={x(last.place)} cy={y(last.value)} r={3.5} />
    </svg>
  );
}
