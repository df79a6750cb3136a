import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import { Wide } from './Wide.tsx';
import type { CycleReport, ReportProps, UnitReport } from './types.ts';

/** What each unit was paid, cycle by cycle, as bars of one scale with the amounts beside them. */
export function Bonus({ year, items }: ReportProps) {
  const w = useWords('reports').bonus;
  const language = useLanguage();
  const names = useUnitNames();
  const paying = items.filter(({ units }) => units.some(({ bonus }) => bonus !== null));
  const most = Math.max(1, ...paying.flatMap(({ units }) => units.map(({ bonus }) => bonus?.total ?? 0)));
  return (
    <ReportPart year={year} report="bonus" lead={w.lead}>
      <Wide label={w.title}>
        <table className={s['numbers']}>
          <caption className="heard">{w.title}</caption>
          <thead>
            <tr>
              <th scope="col">{useWords('reports').period}</th>
              <th scope="col">{useWords('reports').unit}</th>
              <th scope="col" className={s['wideBar']}>
                {w.paid}
              </th>
              <th scope="col" className="num">
                {w.paid}
              </th>
              <th scope="col" className="num">
                {w.base}
              </th>
              <th scope="col" className="num">
                {w.share}
              </th>
            </tr>
          </thead>
          {paying.toReversed().map((item) => (
            <tbody key={item.cycle}>
              {item.units.map((unit, place) => (
                <tr key={unit.unit}>
                  {place === 0 ? (
                    <th scope="rowgroup" rowSpan={item.units.length + 1}>
                      {periodName(language, item.period)}
                    </th>
                  ) : null}
                  <td>{names.of(unit.unit)}</td>
                  <td className={s['wideBar']} aria-hidden="true">
                    <i className={s['bar']} style={{ width: `${((unit.bonus?.total ?? 0) * 100) / most}%` }} />
                  </td>
                  <Amounts unit={sumsOf(unit)} />
                </tr>
              ))}
              <tr className={s['total']}>
                <td>{w.total}</td>
                <td className={s['wideBar']} aria-hidden="true" />
                <Amounts unit={totalOf(item)} />
              </tr>
            </tbody>
          ))}
        </table>
      </Wide>
    </ReportPart>
  );
}

interface Sums {
  paid: number | null;
  base: number;
}

function Amounts({ unit: { paid, base } }: { unit: Sums }) {
  return (
    <>
      <td className="num">{paid === null ? '—' : <Money minor={paid} bare />}</td>
      <td className="num">
        <Money minor={base} bare />
      </td>
      <td className="num">{paid === null || base === 0 ? '—' : `${((paid * 100) / base).toFixed(1)}%`}</td>
    </>
  );
}

const sumsOf = ({ bonus, base }: UnitReport): Sums => ({ paid: bonus?.total ?? null, base });

const totalOf = ({ units }: CycleReport): Sums => ({
  paid: units.reduce((sum, { bonus }) => sum + (bonus?.total ?? 0), 0),
  base: units.reduce((sum, { base }) => sum + base, 0),
});
