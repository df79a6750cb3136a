import { exactText, rounded } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { absolute, subtract } from '#lib/domain/number/rational.ts';
import { percentOf } from '#lib/domain/reports/percent.ts';
import { together } from '#lib/domain/reports/together.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Money } from '../../../ui/Money.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { cycleBefore, useCycleNames } from './cycles.ts';
import { Glance } from './Glance.tsx';
import type { CycleReport, ReportProps } from './types.ts';

/** The latest cycle against the one before it, what the year has paid, and which targets were met. */
export function ResultsGlance({ year, items, unit }: ReportProps & { unit: string }) {
  const w = useWords('reports').glance;
  const said = useSaid(items);
  const bonus = useBonus(year, items);
  const latest = items.at(-1);
  const nameOf = useCycleNames(items);
  const targets = useTargets(latest, nameOf);
  if (latest === undefined) return null;
  const count = items.filter((item) => isOf(year, item)).length;
  const { rated, mean } = together(latest.units);
  return (
    <Glance
      unit={unit}
      said={`${count === 0 ? w.none({ year }) : w.published({ year, count })}${said}`}
      figures={[
        { title: w.mean, figure: mean ?? '—', more: w.meanMore({ period: nameOf(latest), rated }) },
        bonus,
        { title: w.targets, ...targets },
      ]}
    />
  );
}

const isOf = (year: number, { end }: CycleReport) => end.startsWith(String(year));

function useSaid(items: readonly CycleReport[]): string {
  const w = useWords('reports').glance;
  const nameOf = useCycleNames(items);
  const latest = items.at(-1);
  if (latest === undefined) return '';
  const { rated, mean } = together(latest.units);
  if (mean === null) return '';
  const said = w.latest({ period: nameOf(latest), rated, mean });
  const earlier = cycleBefore(latest, items);
  const before = earlier && together(earlier.units).mean;
  if (!earlier || before == null) return said + w.end;
  const by = subtract(parseExact(mean), parseExact(before));
  const than = { before: nameOf(earlier) };
  if (exactText(by) === '0') return said + w.same(than);
  return said + (exactText(by).startsWith('-') ? w.down : w.up)({ ...than, by: rounded(absolute(by), 2) });
}

/** Of the year that is looked at, or of the one before where nothing of it is published yet. */
function useBonus(year: number, items: readonly CycleReport[]) {
  const w = useWords('reports').glance;
  const format = useFormat();
  const shown = items.some((item) => isOf(year, item)) ? year : year - 1;
  const own = items.filter((item) => isOf(shown, item));
  const { bonus, base } = together(own.flatMap(({ units }) => units));
  const title = w.bonus({ year: shown });
  if (bonus === null) return { title, figure: '—', more: w.bonusNone };
  const share = percentOf(bonus.total, base) ?? '—';
  const open = bonus.total - bonus.released;
  const more = open === 0 ? w.bonusPaid({ share }) : w.bonusOpen({ share, open: format.money(open) });
  return { title, figure: <Money minor={bonus.total} />, more };
}

function useTargets(latest: CycleReport | undefined, nameOf: (item: CycleReport) => string) {
  const w = useWords('reports').glance;
  const say = useSay();
  const names = useUnitNames();
  const held = (latest?.units ?? []).flatMap(({ unit, targets }) =>
    targets.flatMap(({ met, name }) => (met === null ? [] : [{ met, what: `${names.of(unit)} ${say(name)}` }])),
  );
  if (latest === undefined || held.length === 0) return { figure: '—', more: w.targetsNone };
  const missed = held.filter(({ met }) => !met);
  const [first] = missed;
  const figure = (
    <>
      {held.length - missed.length}
      <small>/ {held.length}</small>
    </>
  );
  if (first === undefined) return { figure, more: w.targetsAll({ period: nameOf(latest) }) };
  const { what } = first;
  return {
    figure,
    more: missed.length === 1 ? w.targetsMissed({ what }) : w.targetsMore({ what, more: missed.length }),
  };
}
