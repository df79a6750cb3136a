import { useWords } from '../../../i18n/words.ts';
import type { Bin } from './bins.ts';
import { isRange } from './choice.ts';
import s from './HistogramTable.module.css';
import type { Choosing } from './use-choice.ts';

interface Props {
  bins: readonly Bin[];
  choosing: Choosing;
}

/** The same as a table: what the bars say in figures; each line chooses its people too. */
export function HistogramTable({ bins, choosing: { choice, choose } }: Props) {
  const w = useWords('hr').review;
  return (
    <details className={s['behind']}>
      <summary>{w.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.score}</th>
            <th scope="col" className="num">
              {w.headcount}
            </th>
          </tr>
        </thead>
        <tbody>
          {bins
            .filter(({ count }) => count > 0)
            .toReversed()
            .map(({ from, to, count, far }) => {
              const on = isRange(choice) && choice.from === from && choice.to === to;
              return (
                <tr key={from}>
                  <th scope="row">
                    <button type="button" aria-pressed={on} onClick={() => choose(on ? undefined : { from, to })}>
                      {w.range({ from: String(from), to: String(to) })}
                    </button>
                  </th>
                  <td className="num">
                    {count}
                    {far > 0 ? <small className="quiet"> {w.farIn({ count: far })}</small> : null}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </details>
  );
}
