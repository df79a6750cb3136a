import { cycles } from '#lib/contract/cycles.ts';
import { home } from '#lib/contract/me.ts';
import { policies } from '#lib/contract/policies.ts';
import { schedule } from '#lib/contract/schedule.ts';
import { now } from '../../api/config.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { dayOf } from '../../ui/format.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { CalendarNeed } from './overview/CalendarNeed.tsx';
import { FirstSteps } from './overview/FirstSteps.tsx';
import { Figures } from './overview/Figures.tsx';
import { byUrgency, dutyNeeds, type ListedCycle, type Need, needsOf } from './overview/needs.ts';
import { NeedList } from './overview/NeedList.tsx';
import s from './overview/Overview.module.css';
import { PoliciesNeed } from './overview/PoliciesNeed.tsx';
import { RolesNeed } from './overview/RolesNeed.tsx';
import { Timeline } from './overview/Timeline.tsx';
import { upcomingOf } from './overview/upcoming.ts';
import { UpcomingList } from './overview/UpcomingList.tsx';
import { UnitBars } from './overview/UnitBars.tsx';
import { useKnown } from './overview/use-known.ts';
import { useUndirected } from './overview/use-undirected.ts';

/** What HR sees first: what runs, what waits, how far the units are. */
export function Overview() {
  const w = useWords('hr').overview;
  const f = useFormat();
  const read = useRead(cycles.list);
  const planned = useRead(schedule.read);
  const written = useRead(policies.list);
  const mine = useRead(home);
  // What stands above everything else is known before the rest is shown, so that nothing jumps.
  const asked = [planned, written, mine].every(({ data, problem }) => data !== undefined || problem !== undefined);
  const running = (read.data?.items ?? []).filter(({ state }) => state !== 'closed' && state !== 'cancelled');
  const none = read.data?.items.length === 0;
  const early = read.data?.items.every(({ state }) => state === 'planned' || state === 'cancelled') === true;
  const plan = (
    <ButtonLink to={`${paths.cycles()}?plan=new`} icon="add" kind={none ? 'fill' : 'line'}>
      {w.plan}
    </ButtonLink>
  );
  return (
    <Page
      title={w.title}
      lead={w.lead({ today: f.today({ weekday: true }), running: running.length })}
      actions={none ? undefined : plan}
    >
      <RolesNeed />
      {early ? <FirstSteps /> : null}
      {asked ? (
        <Loaded read={read}>
          {() => (
            <>
              <CalendarNeed years={planned.data?.missingYears ?? []} />
              <PoliciesNeed items={written.data?.items ?? []} />
              {none && early ? null : none ? (
                <Sheet>
                  <EmptyState title={w.empty} lead={w.emptyLead}>
                    {plan}
                  </EmptyState>
                </Sheet>
              ) : (
                <Running running={running} duties={dutyNeeds(mine.data?.duties ?? [], read.data?.items ?? [])} />
              )}
            </>
          )}
        </Loaded>
      ) : (
        <SheetSkeleton />
      )}
    </Page>
  );
}

function Running({ running, duties }: { running: readonly ListedCycle[]; duties: readonly Need[] }) {
  const known = useKnown(running, useUndirected());
  const today = dayOf(now());
  const steps = running.flatMap((cycle) => needsOf(cycle, today, known.of(cycle.id)));
  const needs = [...steps, ...duties].toSorted(byUrgency);
  const open = running.filter(({ state }) => state === 'open');
  return (
    <div className={s['overview']}>
      <div>
        {known.problem === undefined ? null : <ErrorNote problem={known.problem} />}
        {known.ready ? <Figures running={running} known={known} /> : null}
        {known.ready || known.problem !== undefined ? null : <SheetSkeleton rows={1} />}
      </div>
      <Timeline running={running.toSorted(byPeriod)} today={today} />
      <div className={s['columns']}>
        <div>
          {known.ready ? <NeedList needs={needs} knownOf={known.of} /> : null}
          <UpcomingList upcoming={upcomingOf(running, today)} />
        </div>
        <div>{known.ready ? <UnitBars cycles={open} progress={known.progress} /> : null}</div>
      </div>
    </div>
  );
}

const byPeriod = (a: ListedCycle, b: ListedCycle) => a.period.start.localeCompare(b.period.start);
