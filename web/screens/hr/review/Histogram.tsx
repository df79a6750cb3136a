import { type KeyboardEvent, useRef } from 'react';
import { BrushEnd } from './BrushEnd.tsx';
import type { Bin } from './bins.ts';
import { bandOf, isRange } from './choice.ts';
import s from './Histogram.module.css';
import { scaleOf, ticksOf } from './scale.ts';
import type { Band } from './types.ts';
import { useBrush } from './use-brush.ts';
import type { Choosing } from './use-choice.ts';

/** Pixels at the top where the grades' names stand. */
const HEAD = 32;

interface Props {
  bins: readonly Bin[];
  /** The best first, as the policy writes them. */
  bands: readonly Band[];
  maxScore: number;
  label: string;
  choosing: Choosing;
}

/**
 * Scores as bars over the bands of the grades, and a brush over them: drag to choose a range, drag or key its ends;
 * press a bar or a grade's name to choose that; Escape chooses everybody.
 */
export function Histogram({ bins, bands, maxScore, label, choosing: { choice, draft, choose } }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const scale = scaleOf({ from: bins[0]?.from ?? 0, to: maxScore });
  const shown = bands.flatMap(({ grade }) => {
    const band = bandOf(grade, bands, maxScore);
    return band === undefined || band.to <= scale.from ? [] : [{ grade, ...band }];
  });
  const picked = isRange(choice) || choice === undefined ? choice : bandOf(choice.grade, bands, maxScore);
  const extent = picked === undefined ? scale : { from: Math.max(picked.from, scale.from), to: picked.to };
  const take = ({ from, to }: { from: number; to: number }) =>
    choose(from <= scale.from && to >= scale.to ? undefined : { from, to });
  const press = (score: number, down: number) => {
    const grade = shown.find(({ from }) => score >= from)?.grade;
    const bin = bins.findLast(({ from }) => score >= from);
    const next = down < HEAD && grade !== undefined ? { grade } : bin && { from: bin.from, to: bin.to };
    const again = JSON.stringify(next) === JSON.stringify(choice) || (down >= HEAD && bin?.count === 0);
    choose(again ? undefined : next);
  };
  const brush = useBrush({
    plot,
    scale,
    extent,
    onDrag: draft,
    onDone: take,
    onPress: press,
    onDrop: () => draft(undefined),
  });
  const most = Math.max(...bins.map(({ count }) => count), 1);
  const leap = (bins[0]?.to ?? 1) - (bins[0]?.from ?? 0);
  const count = bins.reduce((sum, bin) => sum + bin.chosen, 0);
  const ends = { extent, scale, leap, count, onMove: take };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the one key that its ends do not
    <figure
      // What is pressed in it has the focus, and with it the key to let go.
      tabIndex={-1}
      className={s['chart']}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape' && choice !== undefined) choose(undefined);
      }}
    >
      <figcaption className="heard">{label}</figcaption>
      <div ref={plot} className={s['plot']} {...brush}>
        <div aria-hidden="true">
          {shown.map(({ grade, from, to }) => (
            <b key={grade} className={s['band']} style={scale.left({ from, to })}>
              {scale.percent(to) - scale.percent(from) > 5 ? grade : null}
            </b>
          ))}
          {bins.map((bin) => (
            <Bar key={bin.from} bin={bin} most={most} place={scale.left(bin)} marked={choice !== undefined} />
          ))}
          {picked === undefined ? null : <i className={s['brush']} style={scale.left(picked)} />}
        </div>
        <BrushEnd end="from" {...ends} />
        <BrushEnd end="to" {...ends} />
      </div>
      <p className={s['ticks']} aria-hidden="true">
        {ticksOf(
          scale,
          bands.map(({ min }) => min),
          picked,
        ).map(({ at, text, chosen }) => (
          <small key={text} className={chosen ? s['chosen'] : undefined} style={{ left: `${scale.percent(at)}%` }}>
            {text}
          </small>
        ))}
      </p>
    </figure>
  );
}

interface BarProps {
  bin: Bin;
  most: number;
  place: { left: string; width: string };
  /** Something is chosen: what is not stands back. */
  marked: boolean;
}

/** All of a step in grey, and over it as much as is chosen; marked where somebody in it lies far from their unit. */
function Bar({ bin: { count, chosen, far }, most, place, marked }: BarProps) {
  if (count === 0) return null;
  return (
    <span className={s['bar']} style={place}>
      {far > 0 ? <b className={s['far']}>◆</b> : null}
      <small className={marked && chosen > 0 ? s['chosen'] : undefined}>{count}</small>
      <i style={{ height: `${(count / most) * 100}%` }}>
        {marked ? <i style={{ height: `${(chosen / count) * 100}%` }} /> : null}
      </i>
    </span>
  );
}
