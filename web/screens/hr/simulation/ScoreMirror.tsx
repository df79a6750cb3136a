import { useWords } from '../../../i18n/words.ts';
import s from './ScoreMirror.module.css';
import type { Simulated } from './types.ts';

/** Scores in steps of five points: as tried above the line, now mirrored below it; the same as a table on request. */
export function ScoreMirror({ scores }: Pick<Simulated, 'scores'>) {
  const w = useWords('simulation');
  const most = Math.max(...scores.flatMap(({ now, tried }) => [now, tried]), 1);
  const height = (count: number) => ({ height: `${(count / most) * 100}%` });
  const last = scores.at(-1);
  return (
    <figure className={s['figure']}>
      <figcaption className="quiet">{w.scoresLead}</figcaption>
      <div className={s['plot']} aria-hidden="true">
        {scores.map(({ from, now, tried }) => (
          <div key={from} className={s['bin']}>
            <span className={s['up']}>
              {tried === 0 ? null : <small>{tried}</small>}
              <i style={height(tried)} />
            </span>
            <span className={s['down']}>
              <i style={height(now)} />
              {now === 0 ? null : <small>{now}</small>}
            </span>
            <small className={s['tick']}>{from}</small>
          </div>
        ))}
        {last === undefined ? null : <small className={s['end']}>{last.to}</small>}
      </div>
      <details className={s['numbers']}>
        <summary>{w.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.points}</th>
              <th scope="col" className="num">
                {w.now}
              </th>
              <th scope="col" className="num">
                {w.asTried}
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.toReversed().map(({ from, to, now, tried }) => (
              <tr key={from}>
                <th scope="row">{w.range({ from, to })}</th>
                <td className="num">{now}</td>
                <td className="num">{tried}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
