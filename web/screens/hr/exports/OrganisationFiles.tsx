import { audit } from '#lib/contract/audit.ts';
import { exports } from '#lib/contract/exports.ts';
import { download } from '../../../api/download.ts';
import { useMe } from '../../../api/use-me.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Files } from './FileRow.tsx';

/** What belongs to no cycle. */
export function OrganisationFiles() {
  const w = useWords('exports');
  const language = useLanguage();
  const manages = useMe().data?.roles.includes('hr') === true;
  const query = { language };
  return (
    <Files
      files={[
        {
          word: w.files.people,
          formats: [{ format: 'csv', get: () => download(exports.people, { query }) }],
          ...(manages ? { more: { to: paths.importPeople(), label: w.importAgain } } : {}),
        },
        {
          word: w.files.organisationLog,
          formats: [{ format: 'csv', get: () => download(audit.sheet, { query }) }],
          more: { to: paths.audit(), label: w.narrowLog },
        },
      ]}
    />
  );
}
