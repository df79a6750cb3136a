import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { HeldSince, WithdrawButton } from './HeldRow.tsx';
import s from './Roles.module.css';
import type { Holding } from './types.ts';

interface Props {
  holdings: readonly Holding[];
  onWithdraw: ((holding: Holding) => void) | undefined;
}

/** Unit by unit, so that one without a director is seen. */
export function DirectorRows({ holdings, onWithdraw }: Props) {
  const w = useWords('hr').roles;
  const names = useUnitNames();
  const known = (useMe().data?.organisation.units ?? []).map(({ id }) => id);
  const units = [...new Set([...known, ...holdings.flatMap(({ unit }) => unit ?? [])])];
  return (
    <ul>
      {units.map((unit) => {
        const own = holdings.filter((holding) => holding.unit === unit);
        const effective = own.some(({ gone }) => !gone);
        return (
          <li key={unit} className={s['unit']}>
            <b>{names.of(unit)}</b>
            <ul>
              {own.map((holding) => (
                <li key={holding.person.id} className={s['director']}>
                  <span>{holding.person.name}</span>
                  <HeldSince holding={holding} />
                  <WithdrawButton holding={holding} onWithdraw={onWithdraw} />
                </li>
              ))}
              {effective ? null : (
                <li className={s['director']}>
                  <StateMark state="warn">{w.noDirector}</StateMark>
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
