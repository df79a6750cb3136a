import type { ReactNode } from 'react';
import { percentOf } from '#lib/domain/reports/percent.ts';
import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { Money } from '../../../ui/Money.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import type { Group, Sums } from './bonus-rows.ts';
import { useCycleNames } from './cycles.ts';
import s from './Reports.module.css';
import type { CycleReport } from './types.ts';
import { Wide } from './Wide.tsx';

interface Props {
  title: string;
  groups: readonly Group[];
  /** All that the page shows, by which cycles are named. */
  items: readonly CycleReport[];
}

/** Amounts by unit as bars of one scale with the numbers beside them; a cycle can be opened where everybody's stand. */
export function BonusTable({ title, groups, items }: Props) {
  const w = useWords('reports');
  const names = useUnitNames();
  const most = Math.max(1, ...groups.flatMap(({ units }) => units.map(({ sums }) => sums.bonus?.total ?? 0)));
  return (
    <Wide label={title}>
      <table className={s['numbers']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{w.period}</th>
            <th scope="col">{w.unit}</th>
            <th scope="col" className={s['wideBar']}>
              <span className="heard">{w.bonus.bar}</span>
            </th>
            {[w.bonus.total, w.bonus.main, w.bonus.further, w.bonus.corrected, w.bonus.share].map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
            <th scope="col" className={s['state']}>
              {w.bonus.released}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} className={s['group']}>
            {group.units.map(({ unit, sums }, place) => (
              <tr key={unit}>
                {place === 0 ? (
                  <th scope="rowgroup" rowSpan={group.units.length + (group.units.length > 1 ? 1 : 0)}>
                    <GroupName group={group} items={items} />
                  </th>
                ) : null}
                <td>{names.of(unit)}</td>
                <td className={s['wideBar']} aria-hidden="true">
                  <i className={s['bar']} style={{ width: `${((sums.bonus?.total ?? 0) * 100) / most}%` }} />
                </td>
                <Amounts sums={sums} group={group} items={items} />
              </tr>
            ))}
            {group.units.length > 1 ? (
              <tr className={s['total']}>
                <td>{w.bonus.all}</td>
                <td className={s['wideBar']} aria-hidden="true" />
                <Amounts sums={group.all} group={group} items={items} />
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </Wide>
  );
}

/** Where a cycle's amounts stand, for whoever looks. */
function useBonusPath(): (cycle: string, tab?: 'appeals') => string {
  const { data: me } = useMe();
  const isOffice = me?.roles.includes('hr') === true || me?.roles.includes('auditor') === true;
  return (cycle, tab) => (isOffice ? paths.cycle(cycle, tab ?? 'bonus') : paths.approveCycle(cycle));
}

function GroupName({ group: { id, item }, items }: { group: Group; items: readonly CycleReport[] }) {
  const w = useWords('reports');
  const nameOf = useCycleNames(items);
  const pathOf = useBonusPath();
  if (item === undefined) return w.yearOf({ year: Number(id) });
  return <Link to={pathOf(item.cycle)}>{nameOf(item)}</Link>;
}

interface AmountsProps {
  sums: Sums;
  group: Group;
  items: readonly CycleReport[];
}

function Amounts({ sums: { bonus, base }, group: { item }, items }: AmountsProps) {
  const { bonus: w, percent } = useWords('reports');
  const nameOf = useCycleNames(items);
  const pathOf = useBonusPath();
  if (bonus === null) return <td colSpan={6}>—</td>;
  const share = percentOf(bonus.total, base);
  const opened = (amount: number, to: { path: string; label: string } | undefined) =>
    to === undefined || amount === 0 ? (
      <Amount minor={amount} />
    ) : (
      <Link to={to.path}>
        <span className="heard">{to.label} </span>
        <Amount minor={amount} />
      </Link>
    );
  const at = item && { period: nameOf(item) };
  return (
    <>
      <Cell>
        <b>
          <Money minor={bonus.total} bare />
        </b>
      </Cell>
      <Cell>
        <Money minor={bonus.main} bare />
      </Cell>
      <Cell>{opened(bonus.further, at && { path: pathOf(item.cycle, 'appeals'), label: w.furtherOf(at) })}</Cell>
      <Cell>{opened(bonus.corrected, at && { path: pathOf(item.cycle), label: w.correctedOf(at) })}</Cell>
      <Cell>{share === null ? '—' : percent({ value: share })}</Cell>
      <td className={s['state']}>
        {bonus.released === bonus.total ? (
          <StateMark state="done">{w.paid}</StateMark>
        ) : (
          <StateMark state="late">
            {w.open} <Money minor={bonus.total - bonus.released} bare />
          </StateMark>
        )}
      </td>
    </>
  );
}

const Cell = ({ children }: { children: ReactNode }) => <td className="num">{children}</td>;

const Amount = ({ minor }: { minor: number }) =>
  minor === 0 ? <span className="quiet">—</span> : <Money minor={minor} bare />;
