import { useWords } from '../../../i18n/words.ts';
import s from './GradeMirror.module.css';
import type { Simulated } from './types.ts';

/** How many people have each grade: now to the left, as tried to the right. A table whose cells are drawn as bars. */
export function GradeMirror({ grades, last }: Pick<Simulated, 'grades' | 'last'>) {
  const w = useWords('simulation');
  const most = Math.max(...grades.flatMap(({ now, tried }) => [now, tried]), 1);
  const width = (count: number) => ({ width: `calc((100% - 3.5em) * ${count / most})` });
  return (
    <table className={s['mirror']}>
      <caption className="heard">{w.distribution}</caption>
      <thead>
        <tr>
          <th scope="col" className={s['now']}>
            {w.now}
          </th>
          <th scope="col">
            <span className="heard">{w.grade}</span>
          </th>
          <th scope="col" className={s['tried']}>
            {w.asTried}
          </th>
          <th scope="col" className="num">
            {w.change}
          </th>
          {last === null ? null : (
            <th scope="col" className="num">
              {w.last}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {grades.map(({ grade, now, tried }) => (
          <tr key={grade}>
            <td className={s['now']}>
              <span>
                {now}
                <i style={width(now)} />
              </span>
            </td>
            <th scope="row">{grade}</th>
            <td className={s['tried']}>
              <span>
                {tried}
                <i style={width(tried)} />
              </span>
            </td>
            <td className="num">{signed(tried - now)}</td>
            {last === null ? null : <td className="num quiet">{last[grade] ?? 0}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const signed = (count: number) => (count === 0 ? '—' : count > 0 ? `+${count}` : `−${-count}`);
