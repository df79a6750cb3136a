import type { Result } from '#lib/domain/calculation/result.ts';
import { useWords } from '../../../../i18n/words.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import s from './Example.module.css';

interface Props {
  result: Result;
  was: { result: Result; number: number } | undefined;
  indicator?: string | undefined;
  dimension?: string | undefined;
}

/** From the indicator in hand to the bonus, each beside what it was. */
export function Chain({ result, was, indicator, dimension }: Props) {
  const w = useWords('studio').example;
  const f = useFormat();
  const scoreOf = (one: Result) => (one.status === 'rated' ? `${one.score} ${one.grade}` : '—');
  const bonusOf = (one: Result) => (one.status === 'rated' && one.bonus !== undefined ? f.money(one.bonus) : w.noBonus);
  const links = [
    ...(indicator === undefined
      ? []
      : [{ name: w.indicator, read: (one: Result) => one.indicators[indicator] ?? w.missing }]),
    ...(dimension === undefined
      ? []
      : [{ name: w.dimension, read: (one: Result) => one.dimensions[dimension] ?? w.missing }]),
    { name: w.score, read: scoreOf, main: true },
    { name: w.bonus, read: bonusOf },
  ];
  return (
    <>
      <ol className={s['chain']} aria-live="polite">
        {links.map(({ name, read, ...rest }) => (
          <li key={name} className={'main' in rest ? s['main'] : ''}>
            <small className="quiet">{name}</small>
            <b>{read(result)}</b>
            {was === undefined ? null : (
              <small className="quiet">
                {read(was.result) === read(result) ? w.same : w.was({ number: was.number, value: read(was.result) })}
              </small>
            )}
          </li>
        ))}
      </ol>
      {result.status === 'rated' ? null : (
        <p className={s['stale']}>{w.statuses[result.status === 'blocked' ? 'blocked' : result.reason]}</p>
      )}
    </>
  );
}
