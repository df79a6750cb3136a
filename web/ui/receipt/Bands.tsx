import { useWords } from '../../i18n/words.ts';
import { type StepOf, useReceipt } from './context.ts';
import { plain } from './exact.ts';
import s from './Bands.module.css';

/** The bands as parts of one bar from low to high, the own one in ink, the score above it. */
export function Bands({ step }: { step: StepOf<'grade'> }) {
  const w = useWords('receipt').grade;
  const { policy } = useReceipt();
  const coefficients = policy.bonus?.coefficients;
  const rising = step.bands.toReversed();
  const score = Number(step.score);
  // The lowest band is wide and of little interest: it is drawn as wide as its neighbour, unless the score is in it.
  const second = Number(rising[1]?.min ?? 0);
  const third = Number(rising[2]?.min ?? policy.maxScore);
  const start = score < second ? 0 : Math.max(0, second - (third - second));
  const bands = rising.map((band, place) => {
    const from = place === 0 ? start : Number(band.min);
    const to = Number(rising[place + 1]?.min ?? policy.maxScore);
    return { ...band, from, width: Math.max(to - from, (policy.maxScore - start) * 0.04) };
  });
  const all = bands.reduce((sum, { width }) => sum + width, 0);
  const columns = { gridTemplateColumns: bands.map(({ width }) => `minmax(0, ${width}fr)`).join(' ') };
  const before = bands.filter(({ from }) => from <= score);
  const own = before.at(-1);
  const left = before.slice(0, -1).reduce((sum, { width }) => sum + width, 0);
  const at = own === undefined ? 0 : ((left + Math.min(score - own.from, own.width)) / all) * 100;
  const list = bands.map(({ grade, min }) => `${grade} ${plain(min)}`).join(' · ');
  return (
    <figure className={s['bands']}>
      <figcaption className="heard">{w.chart({ list, score: step.score })}</figcaption>
      <div aria-hidden="true">
        <p className={s['score']}>
          <span style={{ left: `${Math.min(Math.max(at, 4), 96)}%` }}>{step.score}</span>
        </p>
        <ol style={columns}>
          {bands.map(({ grade }) => (
            <li key={grade} className={grade === step.grade ? s['own'] : undefined}>
              {grade}
              {coefficients?.[grade] === undefined ? null : (
                <small>{w.coefficientShort({ value: String(coefficients[grade]) })}</small>
              )}
            </li>
          ))}
        </ol>
        <p className={s['cuts']} style={columns}>
          {bands.map(({ grade, from }) => (
            <span key={grade}>{from}</span>
          ))}
        </p>
      </div>
    </figure>
  );
}
