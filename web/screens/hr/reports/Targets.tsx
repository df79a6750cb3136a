import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { useCycleNames } from './cycles.ts';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import { TargetLine } from './TargetLine.tsx';
import type { CycleReport, ReportProps, UnitReport } from './types.ts';
import { Wide } from './Wide.tsx';

type Target = UnitReport['targets'][number];

/** So many cycles stand side by side. */
const shownCycles = 4;

/** Figure by figure, the units beneath each other over the last cycles, each held against what is advised. */
export function Targets({ year, items }: ReportProps) {
  const w = useWords('reports').targets;
  const last = items.filter(({ units }) => units.some(({ targets }) => targets.length > 0)).slice(-shownCycles);
  const nameOf = useCycleNames(items);
  const held = (last.at(-1)?.units ?? []).flatMap(({ targets }) => targets.filter(({ met }) => met !== null));
  const met = held.filter((target) => target.met).length;
  const count = held.length === 0 ? '' : w.count({ met, of: held.length });
  return (
    <ReportPart year={year} report="targets" lead={last.length === 0 ? w.none : count + w.lead}>
      {last.length === 0 ? null : (
        <Wide label={w.title}>
          <table className={s['numbers']}>
            <caption className="heard">{w.title}</caption>
            <thead>
              <tr>
                <th scope="col">{w.indicator}</th>
                {last.map((item, place) => (
                  <th key={item.cycle} scope="col" className={`num ${ageOf(place, last.length)}`}>
                    {nameOf(item)}
                  </th>
                ))}
                <th scope="col" className={s['wideBar']}>
                  {w.line}
                </th>
              </tr>
            </thead>
            {figuresIn(last).map((figure) => (
              <Figure key={figure.indicator} figure={figure} last={last} />
            ))}
          </table>
        </Wide>
      )}
    </ReportPart>
  );
}

/** The last stands out; of the others a phone shows the one before it. */
function ageOf(place: number, of: number): string {
  if (place === of - 1) return s['latest'] ?? '';
  return place < of - 2 ? (s['older'] ?? '') : '';
}

/** Each figure once, as its latest cycle has it. */
const figuresIn = (items: readonly CycleReport[]): Target[] => [
  ...new Map(
    items.flatMap(({ units }) => units.flatMap(({ targets }) => targets)).map((target) => [target.indicator, target]),
  ).values(),
];

function Figure({
  figure: { indicator, name, unit: measure, advised },
  last,
}: {
  figure: Target;
  last: readonly CycleReport[];
}) {
  const w = useWords('reports').targets;
  const say = useSay();
  const names = useUnitNames();
  const units = [...new Set(last.flatMap((item) => item.units.map(({ unit }) => unit)))];
  const rows = units.flatMap((unit) => {
    const targets = last.map((item) =>
      item.units.find((one) => one.unit === unit)?.targets.find((one) => one.indicator === indicator),
    );
    return targets.some((target) => target?.value != null) ? [{ unit, targets }] : [];
  });
  return (
    <tbody className={s['group']}>
      <tr className={s['head']}>
        <th scope="rowgroup" colSpan={last.length + 2}>
          {say(name)}
          <small className="quiet">
            {advised === null ? say(measure) : w.advised({ range: `${advised[0]}–${advised[1]} ${say(measure)}` })}
          </small>
        </th>
      </tr>
      {rows.map(({ unit, targets }) => (
        <tr key={unit}>
          <th scope="row">{names.of(unit)}</th>
          {targets.map((target, place) => (
            <td key={last[place]?.cycle} className={`num ${ageOf(place, last.length)}`}>
              <Value target={target} />
            </td>
          ))}
          <td className={s['wideBar']}>
            <TargetLine
              values={targets.map((target) => (target?.value == null ? null : Number(target.value)))}
              advised={advised}
            />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Value({ target }: { target: Target | undefined }) {
  const w = useWords('reports').targets;
  if (target?.value == null) return <span className="quiet">—</span>;
  return (
    <>
      {target.met === null ? null : (
        <StateMark state={target.met ? 'done' : 'warn'} heard>
          {target.met ? w.met : w.missed}
        </StateMark>
      )}{' '}
      {target.value}
    </>
  );
}
