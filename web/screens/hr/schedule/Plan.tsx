import { useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { usePhone } from '../../../ui/use-media.ts';
import pills from '../people/UnitSwitch.module.css';
import { Warning } from '../../../ui/Warning.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';
import s from './Plan.module.css';
import { PlanTable } from './PlanTable.tsx';
import { type Assignment, keyOfPeriod, type Upcoming } from './types.ts';
import { YearStrip } from './YearStrip.tsx';

interface Props {
  assignments: readonly Assignment[];
  upcoming: readonly Upcoming[];
  manages: boolean;
}

const views = ['strip', 'table'] as const;

/** What is planned for the next twelve months: a year to look over, or a list; each period opens. */
export function Plan({ assignments, upcoming, manages }: Props) {
  const w = useWords('hr').schedule.plan;
  const phone = usePhone();
  const [chosen, setView] = useState<(typeof views)[number]>();
  const [opened, setOpened] = useState<string>();
  const view = chosen ?? (phone ? 'table' : 'strip');
  const one = upcoming.find((period) => keyOfPeriod(period) === opened);
  const of = assignments.find(({ id }) => id === one?.assignment);
  return (
    <Sheet>
      <SheetPart
        title={w.title}
        aside={<small>{w.lead}</small>}
        actions={
          <fieldset className={`${pills['switch']} ${s['view']}`} aria-label={w.view}>
            {views.map((name) => (
              <label key={name}>
                <input type="radio" name="view" checked={name === view} onChange={() => setView(name)} />
                <span>{w[name]}</span>
              </label>
            ))}
          </fieldset>
        }
        bare
      >
        <Gaps upcoming={upcoming} manages={manages} />
        {upcoming.length === 0 ? (
          <EmptyState title={w.none} />
        ) : view === 'strip' ? (
          <YearStrip assignments={assignments} upcoming={upcoming} onOpen={setOpened} />
        ) : (
          <PlanTable assignments={assignments} upcoming={upcoming} onOpen={setOpened} />
        )}
      </SheetPart>
      {one === undefined || of === undefined ? null : (
        <PeriodDialog
          key={`${keyOfPeriod(one)} ${of.version} ${one.cycle?.version ?? ''}`}
          one={one}
          assignment={of}
          manages={manages}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Sheet>
  );
}

/** Each year that is missing, once, with the way to enter it. */
function Gaps({ upcoming, manages }: Pick<Props, 'upcoming' | 'manages'>) {
  const w = useWords('hr').schedule.plan;
  const gaps = upcoming.flatMap(({ state, year }) => (state === 'gap' && year !== undefined ? [year] : []));
  return [...new Set(gaps)].map((year) => (
    <div key={year} className={s['gap']}>
      <Warning>{w.gapNote({ year, count: gaps.filter((one) => one === year).length })}</Warning>
      {manages ? (
        <ButtonLink small to={paths.calendar(year)}>
          {w.enter({ year })}
        </ButtonLink>
      ) : null}
    </div>
  ));
}
