import { useState } from 'react';
import { audit } from '#lib/contract/audit.ts';
import { bonus } from '#lib/contract/bonus.ts';
import { download } from '../../../api/download.ts';
import { type ApiProblem, asProblem } from '../../../api/problem.ts';
import { renew } from '../../../api/queries.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import s from './BonusHead.module.css';
import { ColumnChooser } from './ColumnChooser.tsx';

type Format = 'xlsx' | 'csv';

/** The bonus sheet in the reader's language, as payroll wants it. That it was downloaded is recorded. */
export function Sheets({ cycle, note }: { cycle: string; note: string }) {
  const w = useWords('hr').bonus;
  const language = useLanguage();
  const [busy, setBusy] = useState<Format>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [columns, setColumns] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  const fetchSheet = async (format: Format) => {
    setBusy(format);
    setProblem(undefined);
    const query = { format, language, ...(columns === undefined ? {} : { columns }) };
    try {
      await download(bonus.sheet, { params: { cycle }, query });
      await renew(audit.read);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <div className={s['sheets']}>
      <small className="quiet">{note}</small>
      <Button kind="quiet" onClick={() => setChoosing(true)}>
        {w.columnsTitle}
      </Button>
      <Button icon="download" busy={busy === 'xlsx'} onClick={() => void fetchSheet('xlsx')}>
        {w.xlsx}
      </Button>
      <Button icon="download" busy={busy === 'csv'} onClick={() => void fetchSheet('csv')}>
        {w.csv}
      </Button>
      {problem === undefined ? null : <ErrorNote problem={problem} />}
      {choosing ? (
        <ColumnChooser
          onClose={() => setChoosing(false)}
          onChoose={(next) => {
            setColumns(next);
            setChoosing(false);
          }}
        />
      ) : null}
    </div>
  );
}
