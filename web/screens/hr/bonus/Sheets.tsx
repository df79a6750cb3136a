import { useState } from 'react';
import { bonus } from '#lib/contract/bonus.ts';
import { download } from '../../../api/download.ts';
import { useDownload } from '../../../api/use-download.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import s from './BonusHead.module.css';
import { useUnitNames } from '../shared/use-unit-names.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import type { Unit } from './types.ts';

type Format = 'xlsx' | 'csv';

interface Props {
  cycle: string;
  units: readonly Unit[];
  note: string;
}

/** The bonus sheet in the reader's language, as payroll wants it. That it was downloaded is recorded. */
export function Sheets({ cycle, units, note }: Props) {
  const w = useWords('hr').bonus;
  const language = useLanguage();
  const { busy, problem, fetchFile } = useDownload<Format>();
  const [columns, setColumns] = useState<string>();
  const runs = useRuns(units);
  const [run, setRun] = useState('');
  const [choosing, setChoosing] = useState(false);
  const fetchSheet = (format: Format) => {
    const query = {
      format,
      language,
      ...(columns === undefined ? {} : { columns }),
      ...(run === '' ? {} : { run: Number(run) }),
    };
    return fetchFile(format, () => download(bonus.sheet, { params: { cycle }, query }));
  };
  return (
    <div className={s['sheets']}>
      <small className="quiet">{note}</small>
      {runs.length < 2 ? null : (
        <SelectField
          heard
          label={w.whichRun}
          value={run}
          onChange={setRun}
          options={[{ value: '', label: w.allRuns }, ...runs]}
        />
      )}
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

/** Each run that paid something, by whom it paid: payroll takes them one by one. */
function useRuns(units: readonly Unit[]) {
  const w = useWords('hr').bonus;
  const names = useUnitNames();
  const main = units.filter(({ run }) => run > 0).map(({ run, unit }) => ({ run, whom: names.of(unit) }));
  const further = units
    .flatMap((unit) => unit.further)
    .filter(({ state }) => state !== 'returned')
    .map(({ run, employee }) => ({ run, whom: employee.name }));
  return [...Map.groupBy([...main, ...further], ({ run }) => run)]
    .toSorted(([one], [other]) => one - other)
    .map(([run, paid]) => ({
      value: String(run),
      label: w.runOf({ run, whom: paid.map(({ whom }) => whom).join(w.comma) }),
    }));
}
