import { Outlet, useParams } from '@tanstack/react-router';
import { useWords } from '../../i18n/words.ts';
import { cycleTabs, paths } from '../../paths.ts';
import { Page } from '../../ui/Page.tsx';
import { Tabs } from '../../ui/Tabs.tsx';

export function Cycle() {
  const w = useWords('hr').cycle;
  const { cycle } = useParams({ from: '/framed/hr/cycles/$cycle' });
  return (
    <Page title={w.title}>
      <Tabs label={w.title} items={cycleTabs.map((tab) => ({ to: paths.cycle(cycle, tab), label: w.tabs[tab] }))} />
      <Outlet />
    </Page>
  );
}
