import s from './Radar.module.css';

export interface Axis {
  readonly id: string;
  readonly name: string;
  /** As they are shown; absent where there are none. */
  readonly now?: string | undefined;
  readonly before?: string | undefined;
}

interface Props {
  axes: readonly Axis[];
  /** What the middle and the rim stand for. */
  from: number;
  to: number;
  width: number;
}

const [MOST, ABOVE] = [118, 44];

/** About how wide a name is at 12 pixels. */
const widthOf = (name: string) =>
  Array.from(name, (letter) => (letter > '\u2e80' ? 12 : 6.6)).reduce((sum, one) => sum + one, 0);

/** Between rings, in points. */
const ringSteps = [5, 10, 20, 50] as const;
const mostRings = 5;

/** This result as a filled outline, the one before as a dashed one. The table beside it says the same: it is silent. */
export function Radar({ axes, from, to, width }: Props) {
  const beside = Math.max(...axes.map(({ name }) => widthOf(name))) + 10;
  const radius = Math.min(MOST, width / 2 - beside + (axes.length === 3 ? 14 : 0));
  const [cx, cy] = [width / 2, ABOVE + radius];
  const at = (place: number, value: number): [x: number, y: number] => {
    const turn = (place / axes.length) * 2 * Math.PI;
    const far = Math.max(0, (value - from) / (to - from)) * radius;
    return [cx + far * Math.sin(turn), cy - far * Math.cos(turn)];
  };
  const outline = (of: (axis: Axis) => string | undefined) =>
    axes.flatMap((axis, place) => {
      const value = of(axis);
      return value === undefined ? [] : [at(place, Number(value))];
    });
  const [now, before] = [outline((axis) => axis.now), outline((axis) => axis.before)];
  const step = ringSteps.find((one) => (to - from) / one <= mostRings) ?? (to - from) / mostRings;
  const rings = Array.from({ length: Math.floor((to - from) / step) }, (_, ring) => from + (ring + 1) * step);
  const height = Math.max(...axes.map((_, place) => at(place, to)[1])) + ABOVE;
  return (
    <svg className={s['radar']} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rings.map((ring) => (
        <path key={ring} className={s['ring']} d={closed(axes.map((_, place) => at(place, ring)))} />
      ))}
      {axes.map(({ id }, place) => (
        <path key={id} className={s['ring']} d={`M${cx} ${cy}L${at(place, to).join(' ')}`} />
      ))}
      {before.length < 3 ? null : <path className={s['before']} d={closed(before)} />}
      {now.length < 3 ? null : <path className={s['now']} d={closed(now)} />}
      {now.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={4} />
      ))}
      {axes.map((axis, place) => (
        <Label key={axis.id} axis={axis} at={at(place, to)} middle={[cx, cy - radius / 2]} />
      ))}
      {rings.map((ring) => (
        <text key={ring} className={s['tick']} x={cx + 5} y={at(0, ring)[1] + 12}>
          {ring}
        </text>
      ))}
    </svg>
  );
}

const closed = (points: readonly [x: number, y: number][]) =>
  `${points.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`;

type Point = readonly [x: number, y: number];

/** The name and the value beyond the rim, on the side on which the axis points. */
function Label({ axis, at: [x, y], middle: [cx, high] }: { axis: Axis; at: Point; middle: Point }) {
  const side = Math.abs(x - cx) < 1 ? 'middle' : x > cx ? 'start' : 'end';
  const shift = side === 'middle' ? 0 : x > cx ? 10 : -10;
  const top = y < high;
  return (
    <text x={x + shift} y={y + (top ? -24 : side === 'middle' ? 20 : 0)} textAnchor={side}>
      {axis.name}
      <tspan className={s['value']} x={x + shift} dy={17}>
        {axis.now ?? '—'}
      </tspan>
    </text>
  );
}
