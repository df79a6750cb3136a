import { exactly } from '#lib/domain/number/decimal.ts';
import { rounded } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { add, divide, whole, zero } from '#lib/domain/number/rational.ts';
import { useWords } from '../../../i18n/words.ts';
import { Distribution } from '../grid/Distribution.tsx';
import type { Review, ReviewLine } from './rows.ts';
import s from './Second.module.css';

interface Props {
  rater: string;
  rows: readonly Review[];
  lines: readonly ReviewLine[];
}

/** How often each step was given, over all indicators of a scale; and how far from the self-ratings on the average. */
export function Given({ rater, rows, lines }: Props) {
  const w = useWords('supervisor').second;
  const gaps = rows.flatMap(({ gap }) => (gap === null ? [] : [parseExact(gap)]));
  const mean = gaps.length === 0 ? undefined : rounded(divide(gaps.reduce(add, zero), whole(gaps.length)), 1);
  const scales = Map.groupBy(lines, ({ scale: { min, max, step } }) => `${min}–${max} ${step}`);
  return (
    <>
      {[...scales].map(([scale, some]) => {
        const ratings = rows.flatMap(({ scores }) => some.flatMap(({ indicator }) => scores[indicator] ?? []));
        return (
          <div key={scale} className={s['part']}>
            <span className="quiet">{w.distribution({ name: rater })}</span>
            <Distribution steps={stepsOf(some, ratings)} ratings={ratings} />
          </div>
        );
      })}
      <div className={s['part']}>
        <span className="quiet">{w.gap}</span>
        <span>{mean === undefined ? w.noSelf : w.gapMean({ steps: mean, count: gaps.length })}</span>
      </div>
    </>
  );
}

/** More cannot be told apart: of such a scale only what was given is drawn. */
const MOST = 11;

function stepsOf([line]: readonly ReviewLine[], ratings: readonly number[]): number[] {
  const given = [...new Set(ratings)].toSorted((a, b) => a - b);
  if (line === undefined) return given;
  const { min, max, step } = line.scale;
  const count = Math.round((max - min) / step) + 1;
  if (count > MOST) return given;
  return Array.from({ length: count }, (_, place) => {
    const value = add(exactly(min), divide(whole(place), divide(whole(1), exactly(step))));
    return Number(rounded(value, 6));
  });
}
