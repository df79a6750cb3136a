import { organisation } from '#lib/contract/settings.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { OrganisationForm } from './settings/OrganisationForm.tsx';

/** What the organisation is called and which units it has. */
export function Settings() {
  const w = useWords('hr').settings;
  const read = useRead(organisation.read, { fresh: true });
  return (
    <Page title={w.title} lead={w.lead} width="read">
      <Loaded read={read}>{(now, etag) => <OrganisationForm key={etag} start={now} etag={etag} />}</Loaded>
    </Page>
  );
}
