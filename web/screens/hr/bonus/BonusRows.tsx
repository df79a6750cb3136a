import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { Money } from '../../../ui/Money.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { chunkMark, useWindow } from '../../../ui/use-window.ts';
import { RoomRow } from '../../../ui/WindowBody.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import s from './BonusRows.module.css';
import type { BonusRow, Unit } from './types.ts';

const figures = ['score', 'grade', 'coefficient', 'proration', 'base', 'bonus'] as const;
const columnCount = 3 + figures.length;

/** Everybody of a unit, with what the amount is made from. */
export function BonusRows({ cycle, unit, currency }: { cycle: string; unit: Unit; currency: string }) {
  const w = useWords('hr').bonus;
  const { statement } = useWords('bonus');
  const { shared } = useWords('hr');
  const units = useUnitNames();
  const paid = unit.rows.filter(({ bonus }) => bonus !== null).length;
  const { hold, from, to, above, below } = useWindow(unit.rows.length, 34);
  return (
    <div className={s['rows']}>
      <p className={s['rule']}>
        <small>{unit.coefficient === null ? w.rule : w.ruleOne}</small>
        <small className="quiet">
          {unit.coefficient === null ? w.ruleMore : w.ruleUnit({ coefficient: String(unit.coefficient) })}
        </small>
        {paid === 0 ? null : (
          <Link to={paths.statements(cycle, unit.unit)} label={statement.allOf({ unit: units.of(unit.unit) })}>
            {statement.all}
          </Link>
        )}
      </p>
      <table aria-label={w.rows({ unit: units.of(unit.unit) })} aria-rowcount={unit.rows.length + 2}>
        <thead>
          <tr>
            <th scope="col">{shared.number}</th>
            <th scope="col">{shared.name}</th>
            <th scope="col">{shared.post}</th>
            {figures.map((name) => (
              <th key={name} scope="col" className="num">
                {w.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={hold}>
          <RoomRow height={above} columns={columnCount} />
          {unit.rows.slice(from, to).map((row, at) => (
            <Line key={row.employee.id} cycle={cycle} row={row} place={from + at} currency={currency} />
          ))}
          <RoomRow height={below} columns={columnCount} below />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={columnCount - 1}>
              {w.sum({ paid, without: unit.rows.length - paid })}
            </th>
            <td className="num">
              <Money minor={unit.paid} currency={currency} bare />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface LineProps {
  cycle: string;
  row: BonusRow;
  place: number;
  currency: string;
}

function Line({ cycle, row, place, currency }: LineProps) {
  const w = useWords('hr').bonus;
  const { statement } = useWords('bonus');
  const say = useSay();
  const f = useFormat();
  const notes: Readonly<Record<string, string>> = w.notes;
  const { employee, score, grade, coefficient, proration, bonusBase, bonus, note } = row;
  return (
    <tr aria-rowindex={place + 2} {...chunkMark(place)}>
      <td>{employee.id}</td>
      <td>{employee.name}</td>
      <td className="quiet">{say(employee.post)}</td>
      {bonus === null ? (
        <td colSpan={4} className="num">
          <StateMark state={note === 'blocked' ? 'blocked' : 'none'}>{notes[note ?? ''] ?? note ?? '—'}</StateMark>
        </td>
      ) : (
        <>
          <td className="num">{score}</td>
          <td className="num">
            <b>{grade}</b>
          </td>
          <td className="num">{coefficient}</td>
          <td className="num">{proration}</td>
        </>
      )}
      <td className="num">
        <Money minor={bonusBase} currency={currency} bare />
      </td>
      <td className="num">
        {bonus === null ? (
          '—'
        ) : (
          <Link
            to={paths.statements(cycle, employee.unit, employee.id)}
            label={`${f.money(bonus, currency)}, ${statement.openOf({ name: employee.name })}`}
          >
            <Money minor={bonus} currency={currency} bare />
          </Link>
        )}
      </td>
    </tr>
  );
}
