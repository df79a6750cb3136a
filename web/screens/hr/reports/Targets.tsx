import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import { Wide } from './Wide.tsx';
import type { ReportProps, UnitReport } from './types.ts';

type Target = UnitReport['targets'][number];

/** So many cycles stand side by side. */
const shownCycles = 4;

/** The figures of each unit in the last cycles, each held against what is advised. */
export function Targets({ year, items }: ReportProps) {
  const w = useWords('reports').targets;
  const language = useLanguage();
  const say = useSay();
  const names = useUnitNames();
  const last = items.slice(-shownCycles);
  const latest =
    items
      .at(-1)
      ?.units.flatMap(({ targets }) => targets)
      .filter(({ met }) => met !== null) ?? [];
  const units = [...new Set(last.flatMap((item) => item.units.map(({ unit }) => unit)))];
  const inCycle = (place: number, unit: string, indicator: string) =>
    last[place]?.units.find((one) => one.unit === unit)?.targets.find((one) => one.indicator === indicator);
  return (
    <ReportPart
      year={year}
      report="targets"
      lead={`${w.lead} ${w.count({ met: latest.filter(({ met }) => met).length, of: latest.length })}`}
    >
      {units.map((unit) => {
        const known = last.flatMap((item) => item.units.find((one) => one.unit === unit)?.targets ?? []);
        const indicators = [...new Map(known.map((target) => [target.indicator, target])).values()];
        if (indicators.length === 0) return null;
        return (
          <Wide key={unit} label={names.of(unit)}>
            <table className={s['numbers']}>
              <caption>{names.of(unit)}</caption>
              <thead>
                <tr>
                  <th scope="col">{w.indicator}</th>
                  <th scope="col">{w.advised}</th>
                  {last.map(({ cycle, period }) => (
                    <th key={cycle} scope="col" className="num">
                      {periodName(language, period)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {indicators.map(({ indicator, name, advised, unit: measure }) => (
                  <tr key={indicator}>
                    <th scope="row">{say(name)}</th>
                    <td className="quiet">{advised === null ? '' : `${advised[0]}–${advised[1]} ${say(measure)}`}</td>
                    {last.map(({ cycle }, place) => (
                      <td key={cycle} className="num">
                        <Value target={inCycle(place, unit, indicator)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        );
      })}
    </ReportPart>
  );
}

function Value({ target }: { target: Target | undefined }) {
  const w = useWords('reports').targets;
  if (target?.value == null) return <span className="quiet">—</span>;
  return (
    <>
      {target.value}{' '}
      {target.met === null ? null : (
        <StateMark state={target.met ? 'done' : 'warn'} heard>
          {target.met ? w.met : w.missed}
        </StateMark>
      )}
    </>
  );
}
