import type { ReactNode } from 'react';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { type Column, DataTable } from '../../../ui/DataTable.tsx';
import { Link } from '../../../ui/Link.tsx';
import { type State, StateMark } from '../../../ui/StateMark.tsx';
import { type Covered, type Group, groupOf } from './coverage-groups.ts';
import type { Assignment } from './types.ts';
import { useScheduleWords } from './use-schedule-words.ts';

interface Props {
  unit: string;
  assignments: readonly Assignment[];
  people: readonly Covered[];
  more: boolean;
  empty: ReactNode;
}

const shapes = {
  none: 'warn',
  twice: 'blocked',
  tooNew: 'none',
  otherEmployment: 'none',
  covered: 'done',
} as const satisfies Record<Group, State>;

const order = Object.keys(shapes);
const placeOf = (one: Covered) => order.indexOf(groupOf(one));

/** Each person with what covers them, or why nothing does; whatever may be a mistake comes first. */
export function CoverageTable({ unit, assignments, people, more, empty }: Props) {
  const w = useWords('hr').schedule;
  const columns = useColumns(unit, assignments);
  const sorted = people.toSorted((a, b) => placeOf(a) - placeOf(b) || a.person.id.localeCompare(b.person.id));
  return (
    <DataTable
      label={w.coverage.list}
      rows={sorted}
      rowKey={({ person }) => person.id}
      columns={columns}
      more={more}
      empty={empty}
    />
  );
}

function useColumns(unit: string, assignments: Props['assignments']): Column<Covered>[] {
  const { schedule: w, shared } = useWords('hr');
  const say = useSay();
  const words = useScheduleWords();
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => assignments.find((one) => one.id === id))
      .map((one, place) => (one === undefined ? (ids[place] ?? '') : words.name(one)))
      .join(shared.and);
  const said = (one: Covered): string => {
    switch (groupOf(one)) {
      case 'twice':
        return w.coverage.twiceOf({ kind: one.twice.map((kind) => w.kinds[kind]).join(shared.and) });
      case 'tooNew':
        return w.coverage.tooNewOf({ names: named(one.tooNew) });
      case 'otherEmployment':
        return w.coverage.otherOf({ names: named(one.otherEmployment) });
      case 'none':
        return w.coverage.none;
      default:
        return w.coverage.covered;
    }
  };
  return [
    { key: 'number', title: shared.number, phone: 'half', cell: ({ person }) => person.id, width: 96 },
    {
      key: 'name',
      title: shared.name,
      cell: ({ person }) => (
        <Link to={`${paths.people(unit)}&person=${encodeURIComponent(person.id)}`}>{person.name}</Link>
      ),
      phone: 'title',
    },
    { key: 'post', title: shared.post, phone: 'half', cell: ({ person }) => say(person.post) },
    {
      key: 'why',
      title: w.coverage.why,
      phone: 'title',
      cell: (one) => <StateMark state={shapes[groupOf(one)]}>{said(one)}</StateMark>,
    },
    { key: 'by', title: w.coverage.by, cell: ({ by }) => named(by) || shared.none },
  ];
}
