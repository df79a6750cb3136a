import { useWords } from '../../../i18n/words.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { useCycleNames } from './cycles.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import type { ReportProps, UnitReport } from './types.ts';

/** Of each cycle how many got which grade, as one bar with its numbers; of the latest also unit by unit. */
export function Distribution({ year, items }: ReportProps) {
  const w = useWords('reports').distribution;
  const names = useUnitNames();
  const nameOf = useCycleNames(items);
  const latest = items.at(-1);
  return (
    <ReportPart year={year} report="distribution" lead={w.lead}>
      <Bars
        label={w.title}
        rows={items.toReversed().map((item) => ({ id: item.cycle, name: nameOf(item), units: item.units }))}
      />
      {latest === undefined || latest.units.length < 2 ? null : (
        <>
          <h3>{w.units({ period: nameOf(latest) })}</h3>
          <Bars
            label={w.units({ period: nameOf(latest) })}
            rows={latest.units.map((unit) => ({ id: unit.unit, name: names.of(unit.unit), units: [unit] }))}
          />
        </>
      )}
    </ReportPart>
  );
}

interface Row {
  id: string;
  name: string;
  /** Counted together. */
  units: readonly UnitReport[];
}

function Bars({ label, rows }: { label: string; rows: readonly Row[] }) {
  const w = useWords('reports').distribution;
  return (
    <table className={s['bars']}>
      <caption className="heard">{label}</caption>
      <tbody>
        {rows.map(({ id, name, units }) => {
          const grades = gradesIn(units);
          const all = units.reduce((sum, { rated }) => sum + rated, 0);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <span className={s['stack']} aria-hidden="true">
                  {grades.map(({ grade, people }, place) =>
                    people === 0 ? null : (
                      <i key={grade} data-tone={toneOf(place, grades.length)} style={{ flexGrow: people }}>
                        {people / all > 0.06 ? grade : ''}
                      </i>
                    ),
                  )}
                </span>
                <small className={`quiet ${s['said']}`}>
                  {grades.map((one) => (
                    <span key={one.grade} className="whole">
                      {w.part(one)}
                    </span>
                  ))}
                </small>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** All units together, the best grade first. */
function gradesIn(units: readonly UnitReport[]) {
  const sums = new Map<string, number>();
  for (const { grades } of units)
    for (const { grade, people } of grades) sums.set(grade, (sums.get(grade) ?? 0) + people);
  return [...sums].map(([grade, people]) => ({ grade, people }));
}

/** From 0, the strongest, to 4: the letter stands in it as well. */
const toneOf = (place: number, of: number) => (of <= 1 ? 0 : Math.round((place * 4) / (of - 1)));
