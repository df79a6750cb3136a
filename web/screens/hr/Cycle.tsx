import { Outlet } from '@tanstack/react-router';
import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { useMe } from '../../api/use-me.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { cycleTabs, paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { HeadSkeleton, SheetSkeleton } from '../../ui/Skeletons.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { CancelCycle } from './cycle/CancelCycle.tsx';
import { MoveDates } from './cycle/MoveDates.tsx';
import { NextStep } from './cycle/NextStep.tsx';
import { Now } from './cycle/Now.tsx';
import { StageSteps } from './cycle/StageSteps.tsx';
import { TakeVersion } from './cycle/TakeVersion.tsx';
import { Under } from './cycle/Under.tsx';
import { useCycleMove } from './cycle/use-cycle-move.ts';
import { type CycleDetail, useCycle } from './shared/use-cycle.ts';
import { useUnitNames } from './shared/use-unit-names.ts';

/** One cycle: where it stands, the one next action, and its parts. */
export function Cycle() {
  const read = useCycle();
  return (
    <Loaded
      read={read}
      skeleton={
        <>
          <HeadSkeleton />
          <SheetSkeleton />
        </>
      }
    >
      {(cycle) => <Shown cycle={cycle} />}
    </Loaded>
  );
}

function Shown({ cycle }: { cycle: CycleDetail }) {
  const w = useWords('hr').cycle;
  const say = useSay();
  const f = useFormat();
  const units = useUnitNames();
  const move = useCycleMove();
  const mayReview = useMe().data?.roles.includes('hr') === true;
  const { period, policy } = cycle;
  return (
    <Page
      title={say(cycle.name)}
      up={{ to: paths.cycles(), label: w.up }}
      lead={
        <>
          <Now cycle={cycle} />
          <br />
          <small>
            {w.lead({
              period: f.period(period.start, period.end, { year: true }),
              units: units.list(cycle.units),
              policy: say(policy.name),
              version: policy.version,
            })}
          </small>
        </>
      }
      actions={
        <>
          {hasResults(cycle) ? (
            <ButtonLink icon="download" to={paths.exports(cycle.id)}>
              {w.exports}
            </ButtonLink>
          ) : null}
          <TakeVersion cycle={cycle} manages={mayReview} />
          <MoveDates cycle={cycle} manages={mayReview} />
          <CancelCycle cycle={cycle} move={move} />
          <NextStep cycle={cycle} move={move} />
        </>
      }
    >
      {cycle.state === 'cancelled' ? null : <StageSteps cycle={cycle} />}
      <Under cycle={cycle} move={move} />
      <Tabs
        label={w.tabsLabel}
        items={cycleTabs
          .filter((tab) => tab !== 'review' || mayReview)
          .map((tab) => ({ to: paths.cycle(cycle.id, tab), label: w.tabs[tab] }))}
      />
      <Outlet />
    </Page>
  );
}
