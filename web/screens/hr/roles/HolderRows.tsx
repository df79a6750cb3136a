import { useWords } from '../../../i18n/words.ts';
import { HeldSince, WithdrawButton } from './HeldRow.tsx';
import s from './Roles.module.css';
import type { Holding } from './types.ts';

interface Props {
  holdings: readonly Holding[];
  /** What is said where there are none. */
  none: string;
  onWithdraw: ((holding: Holding) => void) | undefined;
}

/** Who has a role that is not of a unit. */
export function HolderRows({ holdings, none, onWithdraw }: Props) {
  const { colon } = useWords('hr').shared;
  if (holdings.length === 0) return <p className={`${s['row']} quiet`}>{none}</p>;
  return (
    <ul>
      {holdings.map((holding) => (
        <li key={holding.person.id} className={s['row']}>
          <b>
            {holding.person.name}
            <span className="heard">{colon}</span>
          </b>
          <HeldSince holding={holding} />
          <WithdrawButton holding={holding} onWithdraw={onWithdraw} />
        </li>
      ))}
    </ul>
  );
}
