import { Outlet } from '@tanstack/react-router';
import { useWords } from '../../i18n/words.ts';
import { paths, reportTabs } from '../../paths.ts';
import { Page } from '../../ui/Page.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';

/** What a year came to, by unit; the year that is looked at goes along from part to part. */
export function Reports() {
  const w = useWords('reports');
  const [year] = useAddressValue('year');
  return (
    <Page title={w.title}>
      <div className="noprint">
        <Tabs
          label={w.tabsLabel}
          items={reportTabs.map((tab) => ({ to: paths.reports(tab, year), label: w.tabs[tab] }))}
        />
      </div>
      <Outlet />
    </Page>
  );
}
