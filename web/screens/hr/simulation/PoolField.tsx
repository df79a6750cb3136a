import { currencyDigits, minorOf, textOf } from '#lib/domain/number/amount.ts';
import { useWords } from '../../../i18n/words.ts';
import { useUnitName } from '../../../ui/use-unit-name.ts';
import { NumberCell } from './NumberCell.tsx';
import type { Terms, Unit } from './types.ts';

interface Props {
  of: Unit;
  currency: string;
  terms: Terms;
  onTerms: (terms: Terms) => void;
}

/** What a unit may share, in place of what it has. */
export function PoolField({ of: { unit, pool }, currency, terms, onTerms }: Props) {
  const w = useWords('simulation');
  const name = useUnitName()(unit);
  const digits = currencyDigits(currency);
  const amount = terms.pools[unit] ?? pool.now;
  const change = (text: string) => {
    const { [unit]: _, ...others } = terms.pools;
    const minor = minorOf(text, digits);
    const pools = minor === undefined || minor === pool.now ? others : { ...others, [unit]: minor };
    onTerms({ ...terms, pools });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <NumberCell
          label={w.poolOf({ unit: name })}
          value={amount === null ? '' : textOf(amount, digits)}
          readable={(text) => text === '' || minorOf(text, digits) !== undefined}
          wrong={w.amountWrong}
          onChange={change}
        />
      </td>
    </tr>
  );
}
