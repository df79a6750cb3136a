import { talks } from '#lib/contract/talks.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { TalkMark, type TalkState } from '../../talks/TalkMark.tsx';
import type { TeamRow } from './TeamOf.tsx';

interface Row {
  employee: TeamRow['employee'];
  talk: TalkState | undefined;
}

/** Those of whom nothing is planned come first. */
const order = { open: 0, planned: 1, held: 2, agreed: 3 } as const;
const placeOf = ({ talk }: Row) => order[talk?.state ?? 'open'];

/** After the results are out: with whom I have talked, and with whom I have not. */
export function TalkList({ cycle, rows }: { cycle: string; rows: readonly TeamRow[] }) {
  const w = useWords('talks').list;
  const published = rows.filter(({ result }) => result !== null);
  const read = useRead(talks.list, { params: { cycle }, query: {}, when: published.length > 0 });
  const known = read.data?.items;
  if (published.length === 0 || known === undefined) return null;
  const shown = published
    .map(({ employee }): Row => ({ employee, talk: known.find((one) => one.employee === employee.id) }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const held = shown.filter((row) => placeOf(row) >= order.held).length;
  return (
    <Sheet>
      <SheetPart title={w.title} aside={w.lead({ held, of: shown.length })} bare>
        <DataTable label={w.title} rows={shown} rowKey={({ employee }) => employee.id} columns={columnsOf(cycle, w)} />
      </SheetPart>
    </Sheet>
  );
}

function columnsOf(cycle: string, w: ReturnType<typeof useWords<'talks'>>['list']): Column<Row>[] {
  return [
    { key: 'person', title: w.person, phone: 'title', cell: ({ employee }) => <b>{employee.name}</b> },
    { key: 'state', title: w.state, phone: 'title', cell: ({ talk }) => <TalkMark talk={talk} /> },
    {
      key: 'open',
      title: <span className="heard">{w.open}</span>,
      phone: 'title',
      width: 140,
      cell: (row) => {
        const act = placeOf(row) === order.open ? w.plan : w.open;
        return (
          <ButtonLink small to={paths.talk(cycle, row.employee)} label={w.openOf({ act, name: row.employee.name })}>
            {act}
          </ButtonLink>
        );
      },
    },
  ];
}
