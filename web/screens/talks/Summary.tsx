import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import s from './Talk.module.css';
import type { TalkData } from './talk.ts';

/** The result in one line of figures: the receipt has everything. */
export function Summary({ talk }: { talk: TalkData }) {
  const w = useWords('talks');
  const say = useSay();
  const { score, grade, axes } = talk.result;
  const figures = [
    ...(score === null ? [] : [{ name: w.score, value: score, main: true }]),
    ...(grade === null ? [] : [{ name: w.grade, value: grade, main: true }]),
    ...axes.flatMap(({ name, points }) => (points === null ? [] : [{ name: say(name), value: points, main: false }])),
  ];
  return (
    <>
      {score === null ? <p>{w.noScore}</p> : null}
      <dl className={s['figures']}>
        {figures.map(({ name, value, main }) => (
          <div key={name} className={main ? s['main'] : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {talk.side === 'employee' ? (
        <p className="noprint">
          <Link to={paths.result(talk.cycle.id)}>{w.receipt}</Link>
        </p>
      ) : null}
    </>
  );
}
