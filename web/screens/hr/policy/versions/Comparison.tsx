import { schemeDifferences } from '#lib/domain/policy/differences.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useWords } from '../../../../i18n/words.ts';
import { type SaidDifference, useDifferenceWords } from '../../../../ui/policy/use-difference-words.ts';
import s from './Comparison.module.css';

interface Props {
  /** Which versions are compared, for the heads of the columns. */
  from: number;
  to: number;
  before: Scheme;
  after: Scheme;
}

/** What one version says differently from another: in words, what it was and what it is. */
export function Comparison({ from, to, before, after }: Props) {
  const w = useWords('policies').compare;
  const { partsOf } = useDifferenceWords();
  const differences = schemeDifferences(before, after).map(partsOf);
  if (differences.length === 0) return <p className="quiet">{w.nothing}</p>;
  return (
    <table className={s['differences']}>
      <thead>
        <tr>
          <th scope="col">
            {w.what}
            <small className="quiet">{w.count({ count: differences.length })}</small>
          </th>
          <th scope="col">{w.before({ number: from })}</th>
          <th scope="col">{w.before({ number: to })}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <Row key={keyOf(difference)} {...difference} heads={[w.before({ number: from }), w.before({ number: to })]} />
        ))}
      </tbody>
    </table>
  );
}

const keyOf = ({ what, before, after }: SaidDifference) => `${what} ${before ?? ''} ${after ?? ''}`;

/** On a phone the row stands as a card, each side with its head. */
function Row({ what, before, after, heads }: SaidDifference & { heads: readonly [string, string] }) {
  const w = useWords('policies').compare;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td data-head={heads[0]}>{before ?? <span className="quiet">{w.absent}</span>}</td>
      <td data-head={heads[1]}>{after === null ? <span className="quiet">{w.absent}</span> : <b>{after}</b>}</td>
    </tr>
  );
}
