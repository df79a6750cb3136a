import { useWords } from '../../i18n/words.ts';
import { useReceipt } from './context.ts';
import { plain, short } from './exact.ts';
import s from './Inside.module.css';

/** The goals behind an indicator's rating: what each weighs, how it was rated, and the step that comes of them. */
export function GoalsInside({ indicator }: { indicator: string }) {
  const w = useWords('goals');
  const { shortKinds } = useWords('receipt');
  const { goals: behind } = useReceipt();
  const rated = behind[indicator];
  if (rated === undefined) return null;
  const { goals } = rated;
  // Somebody who led for a time may have rated, too: each has a column.
  const ratings = rated.ratings.map((rating, place) => ({ ...rating, column: `${rating.kind} ${place}` }));
  return (
    <>
      <div className={s['wide']}>
        <table className={s['table']}>
          <thead>
            <tr>
              <th scope="col">{w.behind}</th>
              <th scope="col">{w.weight}</th>
              {ratings.map(({ column, kind }) => (
                <th key={column} scope="col">
                  {shortKinds[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goals.map(({ id, what, measure, target, weight }) => (
              <tr key={id}>
                <th scope="row">
                  {what}
                  <small>
                    {measure} · {target}
                  </small>
                </th>
                <td>{weight}%</td>
                {ratings.map(({ column, of }) => (
                  <td key={column}>{of[id] ?? '—'}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {ratings.length === 0 ? null : (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {w.mean}
                </th>
                {ratings.map(({ column, mean }) => (
                  <td key={column}>{short(mean)}</td>
                ))}
              </tr>
              <tr>
                <th scope="row" colSpan={2}>
                  {w.step}
                </th>
                {ratings.map(({ column, rating }) => (
                  <td key={column}>{plain(String(rating))}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <p className={s['why']}>{w.rounding}</p>
    </>
  );
}
