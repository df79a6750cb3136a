import { audit } from '#lib/contract/audit.ts';
import { download } from '../../../api/download.ts';
import { useDownload } from '../../../api/use-download.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import type { LogFilter } from './use-log-filter.ts';

/** The log as it is narrowed down, as a file. That it was downloaded is recorded, and then stands on top. */
export function LogSheet({ asked }: { asked: LogFilter['asked'] }) {
  const w = useWords('hr').log;
  const language = useLanguage();
  const { busy, problem, fetchFile } = useDownload();
  const fetchSheet = () => fetchFile('file', () => download(audit.sheet, { query: { ...asked, language } }));
  return (
    <>
      <Button icon="download" busy={busy !== undefined} onClick={() => void fetchSheet()}>
        {w.download}
      </Button>
      {problem === undefined ? null : <ErrorNote problem={problem} />}
    </>
  );
}
