import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { lineOf } from './rows.ts';
import { Distribution } from './Distribution.tsx';
import s from './IndicatorHead.module.css';
import type { Shown } from './shown.ts';
import { meanText } from './tally.ts';
import { ratingsOf } from './use-grid.ts';

/** What is rated now, what each step stands for, and how one has rated so far. */
export function IndicatorHead({ grid, line, entry, before }: Shown) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  const { rows } = grid;
  const ratings = ratingsOf(rows, line.indicator);
  const mean = meanText(ratings);
  const last = meanText(rows.flatMap(({ form }) => before?.[form.employee.id]?.[line.indicator] ?? []));
  const hidden = rows.some((row) => lineOf(row, line.indicator)?.evidence?.selfHidden === true);
  const steps = entry.kind === 'number' ? [] : entry.steps;
  return (
    <div className={s['head']}>
      <div>
        <h2>{say(line.name)}</h2>
        <p className="quiet">
          {line.explanation === null ? null : <span>{say(line.explanation)} </span>}
          {steps.map(({ value, words }) =>
            words === undefined ? null : (
              <span key={value} className={s['step']}>
                {value} {words}
              </span>
            ),
          )}
          {entry.kind === 'number' ? w.range({ range: entry.range }) : null}
        </p>
        {hidden ? <p className="quiet">{w.blind}</p> : null}
      </div>
      <p className={s['means']}>
        <span>
          {mean === undefined ? w.givenNone : w.givenMean({ count: ratings.length })} <b>{mean}</b>
        </span>
        {last === undefined ? null : <span>{w.meanBefore({ mean: last })}</span>}
      </p>
      {steps.length === 0 ? null : <Distribution steps={steps.map(({ value }) => value)} ratings={ratings} />}
    </div>
  );
}
