import type { Policy } from '#lib/domain/policy/policy.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import type { CycleDetail } from '../shared/use-cycle.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { BlockedActs } from './BlockedActs.tsx';
import s from './ReviewList.module.css';
import type { Row } from './types.ts';

interface Props {
  cycle: CycleDetail;
  row: Row;
  calculation: Policy | undefined;
  missing: readonly string[];
  current: boolean;
  onOpen: (employee: string) => void;
}

/** Somebody without a score: what is missing, and the two ways out. */
export function BlockedRow({ cycle, row, calculation, missing, current, onOpen }: Props) {
  const units = useUnitNames();
  const { employee } = row;
  return (
    <li className={`${s['blocked']} ${current ? s['current'] : ''}`}>
      <button type="button" aria-expanded={current} onClick={() => onOpen(employee.id)}>
        <span className={s['who']}>
          <span className={s['name']}>{employee.name}</span>
          <small className="quiet">{units.of(employee.team ?? employee.unit)}</small>
        </span>
        <span className={s['missing']}>
          {missing.map((one) => (
            <StateMark key={one} state="blocked">
              {one}
            </StateMark>
          ))}
        </span>
      </button>
      <BlockedActs cycle={cycle} row={row} calculation={calculation} />
    </li>
  );
}
