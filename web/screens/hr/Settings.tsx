import { roles } from '#lib/contract/roles.ts';
import { organisation } from '#lib/contract/settings.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { RolesSheet } from './roles/RolesSheet.tsx';
import s from './Settings.module.css';
import { OrganisationForm } from './settings/OrganisationForm.tsx';
import { SettingsTabs } from './settings/SettingsTabs.tsx';

/** Who may do what, what the organisation is called, and which units it has. */
export function Settings() {
  const w = useWords('hr').settings;
  const held = useRead(roles.read);
  const read = useRead(organisation.read, { fresh: true });
  return (
    <Page title={w.title} width="read">
      <SettingsTabs />
      <div className={s['parts']}>
        <Loaded read={held}>{(record) => <RolesSheet record={record} />}</Loaded>
        <Loaded read={read}>{(now, etag) => <OrganisationForm key={etag} start={now} etag={etag} />}</Loaded>
      </div>
    </Page>
  );
}
