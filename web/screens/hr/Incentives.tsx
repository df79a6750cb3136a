import { Outlet } from '@tanstack/react-router';
import { useWords } from '../../i18n/words.ts';
import { incentiveTabs, paths } from '../../paths.ts';
import { Page } from '../../ui/Page.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';

/** What published results lead to beside the bonus; the cycle that is looked at goes along from part to part. */
export function Incentives() {
  const w = useWords('incentives');
  const [cycle] = useAddressValue('cycle');
  return (
    <Page title={w.title}>
      <Tabs
        label={w.tabsLabel}
        items={incentiveTabs.map((tab) => ({ to: paths.incentives(tab, cycle), label: w.tabs[tab] }))}
      />
      <Outlet />
    </Page>
  );
}
