import { useState } from 'react';
import { audit } from '#lib/contract/audit.ts';
import { download } from '../../../api/download.ts';
import { type ApiProblem, asProblem } from '../../../api/problem.ts';
import { renew } from '../../../api/queries.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import type { LogFilter } from './use-log-filter.ts';

/** The log as it is narrowed down, as a file. That it was downloaded is recorded, and then stands on top. */
export function LogSheet({ asked }: { asked: LogFilter['asked'] }) {
  const w = useWords('hr').log;
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const fetchSheet = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await download(audit.sheet, { query: { ...asked, language } });
      await renew(audit.read);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button icon="download" busy={busy} onClick={() => void fetchSheet()}>
        {w.download}
      </Button>
      {problem === undefined ? null : <ErrorNote problem={problem} />}
    </>
  );
}
