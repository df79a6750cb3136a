import type { Curve as Points } from '#lib/domain/policy/policy.ts';
import { useWords } from '../../../i18n/words.ts';
import s from './Curve.module.css';

const WIDTH = 420;
const HEIGHT = 200;
const LEFT = 36;
const BOTTOM = 26;
const TOP = 12;
const RIGHT = 28;
const ROOM = 52;

/** A small chart of a curve: straight between its points, level beyond them. */
export function Curve({ curve, written }: { curve: Points; written: (x: number) => string }) {
  const w = useWords('hr').policy;
  const { semicolon } = useWords('common');
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = last[0] - first[0] || 1;
  const [from, to] = [first[0] - span * 0.12, last[0] + span * 0.12];
  const top = Math.max(...curve.map(([, y]) => y), 1);
  const x = (value: number) => LEFT + ((value - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP);
  const line = [[from, first[1]] as const, ...curve, [to, last[1]] as const];
  const said = curve.map(([at, points]) => w.curvePoint({ x: written(at), y: String(points) })).join(semicolon);
  const marks = [0, top / 2, top];
  // Words that would touch are left out: the table beside the chart has them all.
  const labelled = curve.filter(([px], place) => {
    const next = curve[place + 1];
    return next === undefined || x(next[0]) - x(px) > ROOM;
  });
  return (
    <figure>
      <figcaption className="heard">{w.curveHeard({ points: said })}</figcaption>
      <svg className={s['curve']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(mark)} y2={y(mark)} className={s['grid']} />
            <text x={LEFT - 8} y={y(mark) + 4} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        <polyline points={line.map(([px, py]) => `${x(px)},${y(py)}`).join(' ')} className={s['line']} />
        {curve.map(([px, py]) => (
          <circle key={px} cx={x(px)} cy={y(py)} r="4" className={s['point']} />
        ))}
        {labelled.map(([px]) => (
          <text key={px} x={x(px)} y={HEIGHT - 8} textAnchor="middle">
            {written(px)}
          </text>
        ))}
      </svg>
    </figure>
  );
}
