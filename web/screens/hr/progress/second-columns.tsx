import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { secondReview } from '#lib/contract/second-review.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Column } from '../../../ui/DataTable.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useUnitNames } from '../shared/use-unit-names.ts';

export type Awaited = ReplyOf<typeof secondReview.progress>['waiting'][number];

/** Whose evaluation, by whom, for whom it waits and until when; and for HR the way to stop waiting. */
export function useSecondColumns(waive: ((one: Awaited) => void) | undefined): Column<Awaited>[] {
  const w = useWords('hr').second;
  const f = useFormat();
  const units = useUnitNames();
  return [
    {
      key: 'person',
      title: w.person,
      phone: 'title',
      cell: ({ employee }) => (
        <>
          <b>{employee.name}</b> <small className="quiet">{units.of(employee.team ?? employee.unit)}</small>
        </>
      ),
    },
    {
      key: 'rater',
      title: w.rater,
      cell: ({ rater }) => rater.name,
      sort: (a, b) => a.rater.name.localeCompare(b.rater.name, 'zh-CN'),
    },
    { key: 'state', title: w.state, phone: 'title', cell: (one) => <State one={one} /> },
    { key: 'due', title: w.due, cell: ({ dueAt }) => f.date(dueAt), sort: (a, b) => a.dueAt.localeCompare(b.dueAt) },
    { key: 'reason', title: w.reason, cell: ({ reason }) => reason ?? '—' },
    ...(waive === undefined
      ? []
      : [
          {
            key: 'action',
            title: <span className="heard">{w.action}</span>,
            cell: (one: Awaited) => (
              <Button small label={w.waiveOf({ name: one.employee.name })} onClick={() => waive(one)}>
                {w.waive}
              </Button>
            ),
          },
        ]),
  ];
}

function State({ one: { standing, reviewer, rater, late } }: { one: Awaited }) {
  const w = useWords('hr').second;
  const said =
    standing === 'waiting'
      ? w.waiting({ name: reviewer.name })
      : w.returned({ name: reviewer.name, rater: rater.name });
  return (
    <StateMark wraps state={late ? 'late' : standing === 'waiting' ? 'draft' : 'warn'}>
      {late ? `${said} · ${w.late}` : said}
    </StateMark>
  );
}
