import type { ApiProblem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { minorOf } from '#lib/domain/number/amount.ts';
import type { Entered } from './pool-entries.ts';
import s from './Pools.module.css';
import type { Review } from './types.ts';
import { Amount, amounts, counts } from './UnitTotals.tsx';

interface Props {
  unit: string;
  name: string;
  entered: Entered;
  onChange: (entered: Entered) => void;
  /** Absent where nothing is calculated yet; `null` for a unit without people. */
  totals: Review['units'][number] | null | undefined;
  /** False where another unit is looked at. */
  known: boolean;
  problem: ApiProblem | undefined;
  digits: number;
}

export function PoolRow({ unit, name, entered, onChange, totals, known, problem, digits }: Props) {
  const w = useWords('hr').review;
  const [amount, reserve] = [minorOf(entered.amount, digits), minorOf(entered.reserve, digits)];
  const wrong = (text: string, minor: number | undefined) =>
    text.trim() !== '' && minor === undefined ? w.amountWrong : undefined;
  const more = amount !== undefined && reserve !== undefined && reserve > amount ? w.reserveMore : undefined;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={s['field']} data-label={w.amount}>
        <TextField
          label={w.amountOf({ unit: name })}
          heard
          value={entered.amount}
          onChange={(next) => onChange({ ...entered, amount: next })}
          error={wrong(entered.amount, amount) ?? problem?.at(`pools.${unit}.amount`) ?? problem?.at(`pools.${unit}`)}
        />
      </td>
      <td className={s['field']} data-label={w.reserve}>
        <TextField
          label={w.reserveOf({ unit: name })}
          heard
          value={entered.reserve}
          onChange={(next) => onChange({ ...entered, reserve: next })}
          error={wrong(entered.reserve, reserve) ?? more ?? problem?.at(`pools.${unit}.reserve`)}
        />
      </td>
      {totals === undefined
        ? null
        : counts.map((key) => (
            <td key={key} className="num" data-label={w[key]}>
              {totals?.[key] ?? (known ? 0 : '—')}
            </td>
          ))}
      {totals === undefined ? null : amounts.map((key) => <Amount key={key} minor={totals?.[key]} label={w[key]} />)}
    </tr>
  );
}
