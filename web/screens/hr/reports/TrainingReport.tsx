import { reports } from '#lib/contract/reports.ts';
import { percentOf } from '#lib/domain/reports/percent.ts';
import { useMe } from '../../../api/use-me.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Money } from '../../../ui/Money.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Glance } from './Glance.tsx';
import { ReportFilters, useReportFilters } from './ReportFilters.tsx';
import { ReportPart } from './ReportPart.tsx';
import s from './Reports.module.css';
import { signed } from './signed.ts';
import { TrainingEffect } from './TrainingEffect.tsx';
import { TrainingPlaces } from './TrainingPlaces.tsx';
import type { TrainingYear } from './types.ts';

/** What was planned, taken, spent and came of the training of a year, by unit, beside the year before. */
export function TrainingReport() {
  const w = useWords('reports').training;
  const { year, unit } = useReportFilters();
  const read = useRead(reports.training, { params: { year } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={8} />}>
      {({ years }) => {
        const shown = years
          .map(onlyOf(unit))
          .filter(({ units }) => units.length > 0)
          .toReversed();
        const now = shown.find((one) => one.year === year);
        return (
          <div className={s['parts']}>
            <ReportFilters units={[...new Set(years.flatMap(({ units }) => units.map((one) => one.unit)))]} />
            {shown.length === 0 ? <Nothing year={year} /> : null}
            {now === undefined ? null : <TrainingGlance now={now} unit={unit} />}
            {shown.length === 0 ? null : (
              <ReportPart year={year} report="training" lead={w.lead}>
                <TrainingPlaces years={shown} />
                <h3>{w.effect}</h3>
                <p className="quiet">{w.effectLead}</p>
                <TrainingEffect years={shown} />
              </ReportPart>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

/** One unit's sums are what is left of them all. */
const onlyOf =
  (unit: string) =>
  (year: TrainingYear): TrainingYear => {
    const units = year.units.filter((one) => unit === '' || one.unit === unit);
    return { ...year, units, all: unit === '' ? year.all : (units[0] ?? year.all) };
  };

function Nothing({ year }: { year: number }) {
  const w = useWords('reports').training;
  const { data: me } = useMe();
  return (
    <Sheet>
      <EmptyState title={w.none({ year })} lead={w.noneLead}>
        {me?.roles.includes('hr') === true ? (
          <ButtonLink to={paths.incentives('training')}>{w.toPlan}</ButtonLink>
        ) : null}
      </EmptyState>
    </Sheet>
  );
}

function TrainingGlance({ now: { year, all }, unit }: { now: TrainingYear; unit: string }) {
  const w = useWords('reports').training;
  const { percent } = useWords('reports');
  const format = useFormat();
  const { planned, done, spent, ahead, satisfaction, effect } = all;
  const came =
    effect === null ? w.early : w.better({ up: effect.up, of: effect.trainings, by: signed(effect.difference) });
  const share = percentOf(done, planned);
  return (
    <Glance
      unit={unit}
      said={w.said({ year, planned, done }) + came}
      figures={[
        {
          title: w.done,
          figure: share === null ? '—' : percent({ value: share }),
          more: w.doneMore({ done, planned }),
        },
        { title: w.cost, figure: <Money minor={spent} />, more: w.costMore({ ahead: format.money(ahead) }) },
        {
          title: w.satisfaction,
          figure: satisfaction?.mean ?? '—',
          more: satisfaction === null ? w.satisfactionNone : w.satisfactionMore({ answers: satisfaction.answers }),
        },
      ]}
    />
  );
}
