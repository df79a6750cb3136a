import { ratingOfGoals } from '#lib/domain/goals/rating.ts';
import { exactText } from '#lib/domain/number/format.ts';
import { useWords } from '../../../i18n/words.ts';
import { short } from '../../../ui/receipt/exact.ts';
import s from './GoalRatings.module.css';
import type { Line } from './form-problems.ts';

/** How the rating of the indicator comes of its goals, in one line; or how many are still to be rated. */
export function GoalOutcome({ line, goals: ratings }: { line: Line; goals: Readonly<Record<string, number>> }) {
  const w = useWords('goals');
  const { goals, scale } = line;
  const made = ratingOfGoals(scale, goals, ratings);
  const left = goals.filter(({ id }) => ratings[id] === undefined).length;
  const terms = goals.map(({ id, weight }) => `${ratings[id] ?? '–'} × ${weight}%`).join(' + ');
  const mean = made === undefined ? '' : short(exactText(made.mean));
  const rating = String(made?.rating ?? '');
  return (
    <output className={s['outcome']}>
      {made === undefined
        ? w.left({ count: left })
        : mean === rating
          ? w.exact({ terms, rating })
          : w.outcome({ terms, mean, rating })}
    </output>
  );
}
