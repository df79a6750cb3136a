import type { KeyboardEvent } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { type Bin, binsOf } from './bins.ts';
import s from './Histogram.module.css';
import type { Band, Choice } from './types.ts';

const WIDTH = 376;
const HEIGHT = 236;
const TOP = 64;
const FLOOR = HEIGHT - 26;

interface Props {
  scores: readonly number[];
  /** The best first, as the policy writes them. */
  bands: readonly Band[];
  maxScore: number;
  label: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** Scores as bars over the bands of the grades. A bar, like a grade's button, narrows the list to its people. */
export function Histogram({ scores, bands, maxScore, label, choice, onChoose }: Props) {
  const bins = binsOf(scores, maxScore);
  const first = bins[0]?.from ?? 0;
  const x = (score: number) => ((Math.min(Math.max(score, first), maxScore) - first) / (maxScore - first)) * WIDTH;
  const most = Math.max(...bins.map(({ count }) => count), 1);
  const y = (count: number) => FLOOR - (count / most) * (FLOOR - TOP - 16);
  const shown = bands
    .map((band, place) => ({ ...band, to: bands[place - 1]?.min ?? maxScore }))
    .filter(({ to }) => to > first);
  return (
    <figure>
      <figcaption className="heard">{label}</figcaption>
      <svg className={s['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {shown.map(({ grade, min, to }, place) => (
          <g key={grade} aria-hidden="true">
            <rect
              x={x(min)}
              y="0"
              width={x(to) - x(min)}
              height={FLOOR}
              className={place % 2 === 0 ? s['plain'] : s['band']}
            />
            {x(to) - x(min) > 12 ? (
              <text x={(x(min) + x(to)) / 2} y="20" textAnchor="middle" className={s['grade']}>
                {grade}
              </text>
            ) : null}
          </g>
        ))}
        {bins.map((bin) => (
          <Bar
            key={bin.from}
            bin={bin}
            x={x(bin.from)}
            width={x(bin.to) - x(bin.from)}
            y={y(bin.count)}
            choice={choice}
            bands={bands}
            onChoose={onChoose}
          />
        ))}
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} className={s['axis']} aria-hidden="true" />
        {cutsOf(first, maxScore, shown).map((cut) => (
          <text
            key={cut}
            x={x(cut)}
            y={HEIGHT - 6}
            textAnchor={cut === maxScore ? 'end' : cut === first ? 'start' : 'middle'}
            aria-hidden="true"
          >
            {cut}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** The cuts between the grades and both ends; an end that would touch a cut is left out. */
function cutsOf(first: number, maxScore: number, shown: readonly Band[]): number[] {
  const room = (maxScore - first) * 0.06;
  const cuts = shown.map(({ min }) => min).filter((min) => min > first);
  return [...cuts, ...[first, maxScore].filter((end) => cuts.every((cut) => Math.abs(cut - end) > room))];
}

interface BarProps extends Pick<Props, 'bands' | 'choice' | 'onChoose'> {
  bin: Bin;
  x: number;
  width: number;
  y: number;
}

function Bar({ bin, x, width, y, bands, choice, onChoose }: BarProps) {
  const w = useWords('hr').review;
  if (bin.count === 0) return null;
  const own = choice !== undefined && 'from' in choice && choice.from === bin.from;
  const graded = bands.find(({ min }) => bin.from >= min)?.grade;
  const lit = own || (choice !== undefined && 'grade' in choice && choice.grade === graded);
  const toggle = () => onChoose(own ? undefined : { from: bin.from, to: bin.to });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing holds no HTML button
      role="button"
      tabIndex={0}
      aria-pressed={own}
      aria-label={w.bin({ from: String(bin.from), to: String(bin.to), count: bin.count })}
      className={`${s['bar']} ${lit ? s['lit'] : ''}`}
      onClick={toggle}
      onKeyDown={onKey}
    >
      <rect x={x} y={TOP - 20} width={width} height={FLOOR - TOP + 20} className={s['reach']} />
      <rect x={x + 1.5} y={y} width={Math.max(width - 3, 2)} height={FLOOR - y} className={s['fill']} />
      <text x={x + width / 2} y={y - 6} textAnchor="middle">
        {bin.count}
      </text>
    </g>
  );
}
