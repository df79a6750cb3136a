import { wayUp } from '#lib/domain/organisation/unit-tree.ts';
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

/** Unit by unit, so that one without a director, of its own or above it, is seen. */
export function DirectorRows({ holdings, onWithdraw }: Props) {
  const w = useWords('hr').roles;
  const names = useUnitNames();
  const tree = useMe().data?.organisation.units ?? [];
  const units = [...new Set([...tree.map(({ id }) => id), ...holdings.flatMap(({ unit }) => unit ?? [])])];
  const directed = new Set(holdings.flatMap(({ unit, gone }) => (unit === null || gone ? [] : [unit])));
  return (
    <ul>
      {units.map((unit) => {
        const own = holdings.filter((holding) => holding.unit === unit);
        // The nearest unit that has a director, itself or one above it.
        const by = wayUp(tree, unit).find((one) => directed.has(one));
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
              {by === unit ? null : (
                <li className={s['director']}>
                  {by === undefined ? (
                    <StateMark state="warn">{w.noDirector}</StateMark>
                  ) : (
                    <span className="quiet">{w.directedAbove({ unit: names.of(by) })}</span>
                  )}
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
