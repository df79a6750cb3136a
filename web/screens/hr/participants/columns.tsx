import type { ReactNode } from 'react';
import type { Text } from '#lib/contract/text.ts';
import type words from '../../../i18n/zh/hr.ts';
import type { Column } from '../../../ui/DataTable.tsx';
import { LeadList } from '../../../ui/LeadList.tsx';
import { Money } from '../../../ui/Money.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import type { useFormat } from '../../../ui/use-format.ts';
import type { ParticipantRow } from './row.ts';

interface Ground {
  w: typeof words;
  unitName: (id: string) => string;
  say: (text: Text) => string;
  f: ReturnType<typeof useFormat>;
  planned: boolean;
  /** Of the policy that counts now. */
  version: number | undefined;
  /** What can be done with somebody now. */
  acts: ((row: ParticipantRow) => ReactNode) | undefined;
}

/** What HR sees of a participant. */
export function participantColumns({ w, unitName, say, f, planned, version, acts }: Ground): Column<ParticipantRow>[] {
  const { participants, people, shared } = w;
  return [
    { key: 'number', title: shared.number, phone: 'half', cell: ({ employee }) => employee.id, width: 88 },
    {
      key: 'name',
      title: shared.name,
      cell: ({ employee }) => <b>{employee.name}</b>,
      sort: (a, b) => a.employee.name.localeCompare(b.employee.name, 'zh-CN'),
      phone: 'title',
    },
    { key: 'post', title: shared.post, phone: 'half', cell: ({ employee }) => say(employee.post) },
    {
      key: 'unit',
      title: shared.unit,
      phone: 'half',
      cell: ({ employee }) => unitName(employee.team ?? employee.unit),
    },
    {
      key: 'supervisor',
      title: participants.supervisor,
      phone: 'half',
      cell: ({ supervisor, leads }) =>
        leads.length > 0 ? (
          <LeadList leads={leads} />
        ) : supervisor === null ? (
          <StateMark state="warn">{participants.noSupervisor}</StateMark>
        ) : (
          supervisor.name
        ),
    },
    {
      key: 'peers',
      title: participants.peers,
      cell: ({ peers }) => (peers.length === 0 ? shared.none : peers.map(({ name }) => name).join(shared.and)),
    },
    {
      key: 'base',
      title: participants.base,
      figures: true,
      cell: ({ bonusBase }) =>
        bonusBase === null ? (
          <StateMark state="blocked">{participants.noBase}</StateMark>
        ) : (
          <Money minor={bonusBase} bare />
        ),
      sort: (a, b) => (a.bonusBase ?? -1) - (b.bonusBase ?? -1),
    },
    ...(planned ? [] : [confirmed(w, f, version)]),
    ...(acts === undefined
      ? []
      : [
          {
            key: 'acts',
            title: <span className="heard">{people.acts}</span>,
            phone: 'title' as const,
            cell: acts,
            width: planned ? 96 : 190,
          },
        ]),
  ];
}

const confirmed = (
  { participants }: typeof words,
  f: Ground['f'],
  version: Ground['version'],
): Column<ParticipantRow> => ({
  key: 'confirmed',
  title: participants.confirmed,
  cell: ({ confirmedAt, confirmedVersion }) =>
    confirmedAt === null ? (
      <StateMark state="none">{participants.notConfirmed}</StateMark>
    ) : version !== undefined && confirmedVersion !== version ? (
      <StateMark state="warn">{participants.notRenewed({ version: confirmedVersion ?? 0 })}</StateMark>
    ) : (
      <StateMark state="done">{f.date(confirmedAt)}</StateMark>
    ),
  sort: (a, b) => (a.confirmedAt ?? '').localeCompare(b.confirmedAt ?? ''),
});
