import { useWords } from '../../i18n/words.ts';
import { Money } from '../../ui/Money.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Statement.module.css';
import type { Beside, StatementOf } from './statement-of.ts';

/** What the unit's run pays, what came beside it with its reason and date, the sum, and what of it is paid by now. */
export function Amounts({ of: { main, mainReleased, run, beside, total, paid, currency } }: { of: StatementOf }) {
  const w = useWords('bonus').statement;
  const isWhole = paid === total && (main === null || mainReleased) && beside.every(({ released }) => released);
  return (
    <table className={s['amounts']}>
      <tbody>
        {main === null ? null : (
          <tr>
            <th scope="row">
              {w.main}
              <small>
                {[...(run === null ? [] : [w.run({ run })]), ...(mainReleased ? [] : [w.pending])].join(' · ')}
              </small>
            </th>
            <td className="num">
              <Money minor={main} currency={currency} />
            </td>
          </tr>
        )}
        {beside.map((one) => (
          <BesideRow key={one.key} of={one} currency={currency} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{w.total}</th>
          <td className="num">
            <Money minor={total} currency={currency} />
          </td>
        </tr>
        {isWhole ? null : (
          <tr className={s['paid']}>
            <th scope="row">{w.paid}</th>
            <td className="num">
              <Money minor={paid} currency={currency} />
            </td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

function BesideRow({ of, currency }: { of: Beside; currency: string }) {
  const w = useWords('bonus').statement;
  const f = useFormat();
  const { because, run, reason, at, difference, released, corrected } = of;
  const { score, grade } = corrected;
  const facts = [
    ...(run === null ? [] : [w.run({ run })]),
    released ? w.released({ at: f.date(at, { year: true }) }) : w.pending,
  ];
  const said = [
    ...(reason === null ? [] : [reason]),
    ...(score === null ? [] : [w.scoreNow({ score: String(score) })]),
    ...(grade === null ? [] : [w.gradeNow({ grade })]),
  ];
  return (
    <tr>
      <th scope="row">
        {w.runs[because]}
        <small>{facts.join(' · ')}</small>
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </th>
      <td className="num">
        {difference > 0 ? '+' : ''}
        <Money minor={difference} currency={currency} />
      </td>
    </tr>
  );
}
