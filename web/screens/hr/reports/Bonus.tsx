import { useWords } from '../../../i18n/words.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { BonusTable } from './BonusTable.tsx';
import { cyclesOf, yearsOf } from './bonus-rows.ts';
import { ReportPart } from './ReportPart.tsx';
import type { ReportProps } from './types.ts';

/** With fewer people, a sum tells what single ones got. */
const fewest = 5;

/** What each unit was paid: the years side by side, then the cycles of the latest. */
export function Bonus({ year, items }: ReportProps) {
  const w = useWords('reports').bonus;
  const names = useUnitNames();
  const years = yearsOf(items);
  const [latest] = years;
  if (latest === undefined) return null;
  const few = new Set(items.flatMap(({ units }) => units.filter(isFew).map(({ unit }) => unit)));
  return (
    <ReportPart year={year} report="bonus" lead={w.lead}>
      <BonusTable title={w.years} groups={years} items={items} />
      <BonusTable title={w.cycles({ year: Number(latest.id) })} groups={cyclesOf(latest.id, items)} items={items} />
      {few.size === 0 ? null : (
        <StateMark state="warn" wraps>
          {w.few({ units: names.list([...few]) })}
        </StateMark>
      )}
    </ReportPart>
  );
}

const isFew = ({ bonus, rated }: { bonus: object | null; rated: number }) =>
  bonus !== null && rated > 0 && rated < fewest;
