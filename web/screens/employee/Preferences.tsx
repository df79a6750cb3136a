import { preferences } from '#lib/contract/preferences.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { PreferencesForm } from './preferences/PreferencesForm.tsx';

/** How what concerns me reaches me. */
export function Preferences() {
  const w = useWords('preferences');
  const read = useRead(preferences.read, { fresh: true });
  return (
    <Page title={w.title} lead={w.lead} width="read">
      <Loaded read={read}>{(now, etag) => <PreferencesForm start={now} etag={etag} />}</Loaded>
    </Page>
  );
}
