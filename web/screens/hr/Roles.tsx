import { roles } from '#lib/contract/roles.ts';
import { useRead } from '../../api/use-read.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { RolesSheet } from './roles/RolesSheet.tsx';

/** The roles on a page of their own, for directors, who confirm, and auditors, who read. */
export function Roles() {
  const w = useWords('hr').roles;
  const read = useRead(roles.read);
  return (
    <Page title={w.page} width="read">
      <Loaded read={read}>{(record) => <RolesSheet record={record} />}</Loaded>
    </Page>
  );
}
