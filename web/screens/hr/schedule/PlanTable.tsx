import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { CycleMark } from '../shared/CycleMark.tsx';
import { type Assignment, keyOfPeriod, type Upcoming } from './types.ts';
import { useScheduleWords } from './use-schedule-words.ts';

interface Props {
  assignments: readonly Assignment[];
  upcoming: readonly Upcoming[];
  onOpen: (key: string) => void;
}

const shown = ['announce', 'opens', 'closes', 'publish'] as const;

/** The same as a list: every period with its dates. */
export function PlanTable({ upcoming, ...rest }: Props) {
  const w = useWords('hr').schedule;
  const columns = useColumns(rest);
  const sorted = upcoming.toSorted((a, b) => a.period.start.localeCompare(b.period.start));
  return <DataTable label={w.plan.title} rows={sorted} rowKey={keyOfPeriod} columns={columns} />;
}

function useColumns({ assignments, onOpen }: Omit<Props, 'upcoming'>): Column<Upcoming>[] {
  const { schedule: w, shared } = useWords('hr');
  const language = useLanguage();
  const f = useFormat();
  const words = useScheduleWords();
  const nameOf = (one: Upcoming) => {
    const of = assignments.find(({ id }) => id === one.assignment);
    return of === undefined ? one.assignment : words.name(of);
  };
  return [
    {
      key: 'period',
      title: w.plan.period,
      cell: ({ period }) => <b>{periodName(language, period.label)}</b>,
      phone: 'title',
    },
    { key: 'assignment', title: w.coverage.by, cell: nameOf },
    { key: 'state', title: w.plan.state, phone: 'title', cell: (one) => <PeriodState one={one} />, width: 200 },
    ...shown.map((name): Column<Upcoming> => ({
      key: name,
      title: w.dates[name],
      phone: 'half',
      cell: ({ dates }) => (dates === undefined ? w.plan.noDate : f.date(dates[name])),
      sort: (a, b) => (a.dates?.[name] ?? '9').localeCompare(b.dates?.[name] ?? '9'),
    })),
    {
      key: 'acts',
      title: <span className="heard">{w.plan.open}</span>,
      phone: 'title',
      cell: (one) => (
        <Button
          small
          label={`${w.plan.open}${shared.colon}${w.plan.openOf({ period: periodName(language, one.period.label), name: nameOf(one) })}`}
          onClick={() => onOpen(keyOfPeriod(one))}
        >
          {w.plan.open}
        </Button>
      ),
      width: 96,
    },
  ];
}

function PeriodState({ one: { state, cycle, moved, reason } }: { one: Upcoming }) {
  const w = useWords('hr').schedule.plan;
  if (cycle !== null) return <CycleMark state={cycle.state} />;
  if (state === 'gap') return <StateMark state="warn">{w.gap}</StateMark>;
  if (state === 'skipped')
    return (
      <>
        <StateMark state="none">{w.skipped}</StateMark> <small className="quiet">{reason}</small>
      </>
    );
  return <StateMark state={moved === true ? 'draft' : 'none'}>{moved === true ? w.moved : w.planned}</StateMark>;
}
