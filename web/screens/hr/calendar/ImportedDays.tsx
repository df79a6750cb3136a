import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { calendar } from '#lib/contract/schedule.ts';
import { useWords } from '../../../i18n/words.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { Warning } from '../../../ui/Warning.tsx';
import { useFormat } from '../../../ui/use-format.ts';

type Row = ReplyOf<typeof calendar.readFile>['rows'][number];

const isWrong = ({ problems }: Row) => problems.length > 0;

/** The lines of the file, the wrong ones first, each with its sentence. */
export function ImportedDays({ rows }: { rows: readonly Row[] }) {
  const w = useWords('hr').calendar.import;
  const columns = useColumns();
  const sorted = rows.toSorted((a, b) => Number(isWrong(b)) - Number(isWrong(a)) || a.line - b.line);
  return <DataTable label={w.preview} rows={sorted} rowKey={({ line }) => String(line)} columns={columns} />;
}

function useColumns(): Column<Row>[] {
  const calendarWords = useWords('hr').calendar;
  const w = calendarWords.import;
  const f = useFormat();
  return [
    { key: 'line', title: w.line, cell: ({ line }) => line, width: 72 },
    {
      key: 'day',
      title: w.day,
      // What is no day of any calendar is shown as it stands in the file.
      cell: ({ day, problems }) =>
        day === '' || problems.some(({ code }) => code === 'import.date')
          ? day
          : f.date(day, { year: true, weekday: true }),
      phone: 'title',
    },
    {
      key: 'kind',
      title: w.kind,
      cell: ({ kind, text }) => (kind === null ? text : calendarWords.legend[kind]),
      width: 140,
    },
    {
      key: 'state',
      title: w.state,
      cell: (row) =>
        isWrong(row) ? (
          <Warning>{row.problems.map(({ message }) => message).join(' ')}</Warning>
        ) : (
          <StateMark state="done">{w.right}</StateMark>
        ),
    },
  ];
}
