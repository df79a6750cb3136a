import type { ReactNode } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { people } from '#lib/contract/people.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { Money } from '../../../ui/Money.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';

type Person = ReplyOf<typeof people>['items'][number];

interface Props {
  label: string;
  all: readonly Person[];
  shown: readonly Person[];
  empty: ReactNode;
  /** Not everybody has been read yet. */
  more: boolean;
  onSort: () => void;
  /** Absent for whoever only reads. */
  onEdit: ((person: Person) => void) | undefined;
}

export function PeopleTable({ label, all, shown, empty, more, onSort, onEdit }: Props) {
  const w = useWords('hr').people;
  const columns = useColumns(onEdit, all);
  const missing = all.filter(({ bonusBase }) => bonusBase === null).length;
  return (
    <DataTable
      label={label}
      rows={shown}
      rowKey={({ id }) => id}
      columns={columns}
      empty={empty}
      more={more}
      onSort={onSort}
      foot={missing === 0 || more ? undefined : <StateMark state="blocked">{w.missing({ count: missing })}</StateMark>}
    />
  );
}

function useColumns(onEdit: Props['onEdit'], all: readonly Person[]): Column<Person>[] {
  const { people: w, shared } = useWords('hr');
  const say = useSay();
  const f = useFormat();
  return [
    { key: 'number', title: shared.number, phone: 'half', cell: ({ id }) => id, width: 96 },
    {
      key: 'name',
      title: shared.name,
      cell: ({ name, employment, left, reach }) => (
        <>
          <b>{name}</b>
          {employment === 'regular' ? null : <small className="quiet"> {w.employments[employment]}</small>}
          {reach === 'link' ? <small className="quiet"> {w.byLink}</small> : null}
          {left === null ? null : <small className="quiet"> {w.left({ date: f.date(left, { year: true }) })}</small>}
        </>
      ),
      sort: (a, b) => a.name.localeCompare(b.name, 'zh-CN'),
      phone: 'title',
    },
    { key: 'post', title: shared.post, cell: ({ post }) => say(post) },
    {
      key: 'supervisor',
      title: w.supervisor,
      phone: 'half',
      cell: ({ supervisor }) =>
        supervisor === null ? <StateMark state="none">{w.noSupervisor}</StateMark> : supervisor.name,
    },
    {
      key: 'hired',
      title: w.hired,
      cell: ({ hired }) => f.date(hired, { year: true }),
      sort: (a, b) => a.hired.localeCompare(b.hired),
    },
    {
      key: 'roles',
      title: w.rolesHead,
      cell: ({ roles }) => roles.map((role) => w.roles[role]).join(shared.and),
      phone: 'hidden',
    },
    {
      key: 'base',
      title: w.base,
      figures: true,
      cell: ({ bonusBase }) =>
        bonusBase === null ? <StateMark state="blocked">{w.noBase}</StateMark> : <Money minor={bonusBase} bare />,
      sort: (a, b) => (a.bonusBase ?? -1) - (b.bonusBase ?? -1),
    },
    // Where nobody is appraised by the year, nobody has one.
    ...(all.some(({ annualBase }) => annualBase !== null)
      ? [
          {
            key: 'annual',
            title: w.annualBase,
            figures: true,
            cell: ({ annualBase }: Person) => (annualBase === null ? '—' : <Money minor={annualBase} bare />),
            sort: (a: Person, b: Person) => (a.annualBase ?? -1) - (b.annualBase ?? -1),
          },
        ]
      : []),
    ...(onEdit === undefined
      ? []
      : [
          {
            key: 'edit',
            title: <span className="heard">{w.acts}</span>,
            phone: 'title' as const,
            cell: (person: Person) => (
              <Button small kind="quiet" label={w.editOf({ name: person.name })} onClick={() => onEdit(person)}>
                {w.edit}
              </Button>
            ),
            width: 88,
          },
        ]),
  ];
}
