import { useWords } from '../../../i18n/words.ts';
import s from './GradeMirror.module.css';
import type { Simulated } from './types.ts';

interface Props {
  grades: Simulated['grades'];
  rated: { now: number; tried: number };
  /** How many were rated in the cycle before; `null` where there is none. */
  before: number | null;
}

/**
 * How many people have each grade: now to the left, as tried to the right. A table whose cells are drawn as bars; a mark
 * stands where a bar would end if the grade had the share that it had the last time.
 */
export function GradeMirror({ grades, rated, before }: Props) {
  const w = useWords('simulation');
  const usual = (last: number | null, of: number) =>
    last === null || before === null || before === 0 || of === 0 ? null : (last / before) * of;
  const ends = grades.flatMap(({ now, tried, last }) => [now, tried, usual(last, rated.now), usual(last, rated.tried)]);
  const most = Math.max(...ends.map((end) => end ?? 0), 1);
  const length = (count: number) => `calc((100% - 2.5em) * ${count / most})`;
  const mark = (end: number | null, side: 'left' | 'right') =>
    end === null ? null : <u style={{ [side]: `calc(2.5em + ${length(end)})` }} aria-hidden="true" />;
  return (
    <>
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
            {before === null ? null : (
              <th scope="col" className="num">
                {w.last}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {grades.map(({ grade, now, tried, last }) => (
            <tr key={grade}>
              <td className={s['now']}>
                <span>
                  <i style={{ width: length(now) }} />
                  <b>{now}</b>
                  {mark(usual(last, rated.now), 'right')}
                </span>
              </td>
              <th scope="row">{grade}</th>
              <td className={s['tried']}>
                <span>
                  <b>{tried}</b>
                  <i style={{ width: length(tried) }} />
                  {mark(usual(last, rated.tried), 'left')}
                </span>
              </td>
              <td className="num">{signed(tried - now)}</td>
              {last === null || before === null ? null : (
                <td className="num quiet">
                  {last}
                  {before === 0 ? null : <small>{Math.round((last * 100) / before)}%</small>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {before === null ? null : (
        <p className={`quiet ${s['legend']}`} aria-hidden="true">
          {w.usualMark}
        </p>
      )}
    </>
  );
}

const signed = (count: number) => (count === 0 ? '—' : count > 0 ? `+${count}` : `−${-count}`);
