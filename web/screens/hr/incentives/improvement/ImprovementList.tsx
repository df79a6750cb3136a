import type { ReactNode } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { improvements } from '#lib/contract/improvements.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { paths } from '../../../../paths.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../../ui/Skeletons.tsx';
import { StateMark } from '../../../../ui/StateMark.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { stateMarks } from '../../../improvement/types.ts';
import { Filters } from '../../shared/Filters.tsx';
import { useUnitNames } from '../../shared/use-unit-names.ts';

type Listed = ReplyOf<typeof improvements.list>;
type Row = Listed['rows'][number];

/** Whom the results advise to help: who is repeatedly weak first, and how far each case is. */
export function ImprovementList({ cycle, choice }: { cycle: string; choice: ReactNode }) {
  const w = useWords('training').improvement;
  const read = useRead(improvements.list, { params: { cycle } });
  const columns = useColumns(cycle);
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={6} />}>
      {({ rows, rule }) => (
        <Sheet>
          <SheetPart>
            <Filters>{choice}</Filters>
            <p className="quiet">
              {w.rule({ grade: rule.atMost, times: rule.consecutive })} {w.lead}
            </p>
          </SheetPart>
          <SheetPart bare>
            <DataTable
              label={w.title}
              rows={rows.toSorted(plansFirst)}
              rowKey={({ employee }) => employee.id}
              columns={columns}
              empty={<EmptyState title={w.nobody} lead={w.nobodyLead} />}
            />
          </SheetPart>
        </Sheet>
      )}
    </Loaded>
  );
}

const plansFirst = (a: Row, b: Row) => Number(b.advised === 'plan') - Number(a.advised === 'plan');

function useColumns(cycle: string): Column<Row>[] {
  const hr = useWords('training').hr;
  const w = useWords('training').improvement;
  const say = useSay();
  const f = useFormat();
  const units = useUnitNames();
  return [
    {
      key: 'name',
      title: hr.person,
      phone: 'title',
      cell: ({ employee: { name, post } }) => (
        <>
          <b>{name}</b> <small className="quiet">{say(post)}</small>
        </>
      ),
    },
    { key: 'unit', title: hr.unit, cell: ({ employee }) => units.of(employee.unit) },
    {
      key: 'advised',
      title: w.advised,
      cell: ({ advised, grade, score }) => (
        <>
          {advised === 'plan' ? <StateMark state="warn">{w.advisedPlan}</StateMark> : advised && w.kinds[advised]}{' '}
          <small className="quiet">
            {score} · {grade}
          </small>
        </>
      ),
    },
    {
      key: 'state',
      title: w.state,
      cell: ({ state, kind, steps, until }) =>
        state === null ? (
          <span className="quiet">{w.notOpen}</span>
        ) : (
          <>
            <StateMark state={stateMarks[state]}>{w.states[state]}</StateMark>{' '}
            <small className="quiet">
              {[
                kind === null ? '' : w.kinds[kind],
                steps.all === 0 ? '' : w.steps(steps),
                until === null ? '' : w.until({ at: f.date(until) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </>
        ),
    },
    { key: 'keeper', title: w.keeper, cell: ({ supervisor }) => supervisor ?? '—' },
    {
      key: 'look',
      title: <span className="heard">{w.look}</span>,
      cell: ({ employee }) => (
        <ButtonLink small to={paths.improvement(cycle, employee)} label={w.lookAt({ name: employee.name })}>
          {w.look}
        </ButtonLink>
      ),
    },
  ];
}
