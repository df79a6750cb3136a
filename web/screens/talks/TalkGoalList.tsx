import type { TalkGoalBody } from '#lib/contract/talks.ts';
import { useWords } from '../../i18n/words.ts';
import s from './Talk.module.css';

/** Goals as they were written in a talk. */
export function TalkGoalList({ goals }: { goals: readonly TalkGoalBody[] }) {
  const w = useWords('goals');
  return (
    <ol className={s['goals']}>
      {goals.map(({ id, what, measure, target }) => (
        <li key={id}>
          <b>{what}</b>
          <dl>
            {measure === '' ? null : <Row name={w.measure} value={measure} />}
            {target === '' ? null : <Row name={w.target} value={target} />}
          </dl>
        </li>
      ))}
    </ol>
  );
}

const Row = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt className="quiet">{name}</dt>
    <dd>{value}</dd>
  </div>
);
