import type { ReactNode } from 'react';
import { reports } from '#lib/contract/reports.ts';
import { download } from '../../../api/download.ts';
import { useDownload } from '../../../api/use-download.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import type { ReportKind } from './types.ts';

interface Props {
  year: number;
  report: ReportKind;
  lead: string;
  children: ReactNode;
}

/** One report: what it shows in a sentence, and the file behind it. */
export function ReportPart({ year, report, lead, children }: Props) {
  const w = useWords('reports');
  const language = useLanguage();
  const { busy, problem, fetchFile } = useDownload();
  const { title } = w[report];
  const fetchSheet = () =>
    fetchFile('file', () => download(reports.sheet, { params: { year }, query: { report, language } }));
  return (
    <Sheet>
      <SheetPart
        title={title}
        actions={
          <span className="noprint">
            <Button
              small
              icon="download"
              busy={busy !== undefined}
              problem={problem}
              label={w.downloadOf({ report: title })}
              onClick={() => void fetchSheet()}
            >
              {w.download}
            </Button>
          </span>
        }
      >
        <p className="quiet">{lead}</p>
        {children}
      </SheetPart>
    </Sheet>
  );
}
