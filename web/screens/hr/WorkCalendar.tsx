import { useState } from 'react';
import { calendar } from '#lib/contract/schedule.ts';
import { now } from '../../api/config.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { dayOf } from '../../ui/format.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { YearSheet } from './calendar/YearSheet.tsx';
import type { YearDays } from './calendar/year-days.ts';
import { YearSwitch } from './calendar/YearSwitch.tsx';
import { SettingsTabs } from './settings/SettingsTabs.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';

/** Which days are worked, year by year: all dates of all appraisals are counted by it. */
export function WorkCalendar() {
  const w = useWords('hr');
  const read = useRead(calendar.read);
  const manages = useMe().data?.roles.includes('hr') === true;
  const [wanted, choose] = useAddressValue('year');
  // Whoever looks at another year in between finds their changes again.
  const [drafts, setDrafts] = useState<Readonly<Record<string, readonly YearDays[]>>>({});
  const thisYear = Number(dayOf(now()).slice(0, 4));
  return (
    <Page title={w.settings.title} lead={w.calendar.lead}>
      <SettingsTabs />
      <Loaded read={read}>
        {({ years }, etag) => {
          const known = new Map(years.map((one) => [one.year, one]));
          const offered = [
            ...new Set([...known.keys(), ...[0, 1, 2].map((more) => String(thisYear + more))]),
          ].toSorted();
          const year = offered.find((one) => one === wanted) ?? String(thisYear);
          return (
            <>
              <YearSwitch
                years={offered.map((one) => ({ year: one, known: known.get(one) }))}
                value={year}
                onChange={(one) => choose(one, { replace: true })}
              />
              <YearSheet
                key={year}
                year={year}
                known={known.get(year)}
                etag={etag}
                manages={manages}
                steps={drafts[year] ?? []}
                onSteps={(steps) => setDrafts({ ...drafts, [year]: steps })}
              />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
