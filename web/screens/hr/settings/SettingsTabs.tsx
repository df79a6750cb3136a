import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Tabs } from '../../../ui/Tabs.tsx';

/** The settings have two parts, each with its own address. */
export function SettingsTabs() {
  const w = useWords('hr').calendar;
  return (
    <Tabs
      label={w.tabs}
      items={[
        { to: paths.settings(), label: w.settings },
        { to: paths.calendar(), label: w.tab },
      ]}
    />
  );
}
