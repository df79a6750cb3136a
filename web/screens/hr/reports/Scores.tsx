import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { TrendLine } from '../../../ui/TrendLine.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { isSameKind } from './cycles.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import type { CycleReport, ReportProps, UnitReport } from './types.ts';

/** The mean of each unit over the periods, side by side at one scale, with its strongest and weakest indicator. */
export function Scores({ year, items }: ReportProps) {
  const w = useWords('reports').scores;
  const { semicolon } = useWords('common');
  const names = useUnitNames();
  const language = useLanguage();
  const lines = linesOf(items);
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  return (
    <ReportPart year={year} report="scores" lead={w.lead}>
      <div className={s['small']}>
        {lines.map(({ unit, latest, points }) => {
          const parts = points.map(({ period, value }) => `${periodName(language, period)} ${value.toFixed(2)}`);
          return (
            <div key={unit}>
              <h3>
                {names.of(unit)} <b>{latest.mean}</b>
                {latest.deviation === null ? null : (
                  <small className="quiet"> {w.spread({ deviation: latest.deviation })}</small>
                )}
              </h3>
              <TrendLine
                points={points}
                range={[Math.min(...values), Math.max(...values)]}
                width={360}
                label={w.chart({ unit: names.of(unit), parts: parts.join(semicolon) })}
              />
              <Ends report={latest} />
            </div>
          );
        })}
      </div>
    </ReportPart>
  );
}

/** Of each unit the periods of the same kind as its latest, in their order. */
function linesOf(items: readonly CycleReport[]) {
  const units = [...new Set(items.flatMap((item) => item.units.map(({ unit }) => unit)))];
  return units.flatMap((unit) => {
    const known = items.flatMap(({ period, units: all }) => {
      const report = all.find((one) => one.unit === unit);
      return report?.mean ? [{ period, report, value: Number(report.mean) }] : [];
    });
    const last = known.at(-1);
    if (last === undefined) return [];
    const points = known.filter(({ period }) => isSameKind(period, last.period));
    return [{ unit, latest: last.report, points: points.map(({ period, value }) => ({ period, value })) }];
  });
}

/** The indicators in which the unit is best and weakest. */
function Ends({ report: { indicators } }: { report: UnitReport }) {
  const w = useWords('reports').scores;
  const say = useSay();
  const ranked = indicators
    .flatMap(({ name, mean }) => (mean === null ? [] : [{ name: say(name), points: mean }]))
    .toSorted((a, b) => Number(b.points) - Number(a.points));
  const [best, weakest] = [ranked[0], ranked.at(-1)];
  if (best === undefined || weakest === undefined || best === weakest) return null;
  return (
    <small className="quiet">
      {w.best(best)}
      <br />
      {w.weakest(weakest)}
    </small>
  );
}
