import { type ReactNode, useState } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { honours } from '#lib/contract/honours.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { paths } from '../../../../paths.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { type Column, DataTable } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { Loaded } from '../../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../../ui/Skeletons.tsx';
import { StateMark } from '../../../../ui/StateMark.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { etagOf } from '../../../../api/etag.ts';
import { Filters } from '../../shared/Filters.tsx';
import { useRefusal } from '../../../../ui/Refusal.tsx';
import { useUnitNames } from '../../shared/use-unit-names.ts';
import { useVersionedMove } from '../../../../api/use-versioned-move.ts';
import s from './HonourList.module.css';

type OfCycle = ReplyOf<typeof honours.read>;
type Honoured = OfCycle['byRule'][number];

interface Props {
  cycle: string;
  choice: ReactNode;
}

/** Who has earned what by the rule; HR makes it known, and may leave somebody out who does not wish to be named. */
export function HonourList({ cycle, choice }: Props) {
  const read = useRead(honours.read, { params: { cycle } });
  return (
    <Loaded read={read} skeleton={<TableSkeleton rows={4} />}>
      {(list) => <Listed key={list.version} cycle={cycle} list={list} choice={choice} />}
    </Loaded>
  );
}

function Listed({ cycle, list, choice }: Props & { list: OfCycle }) {
  const w = useWords('incentives').honours;
  const f = useFormat();
  const [out, setOut] = useState(() => stillHonoured(list));
  const move = useVersionedMove(honours.announce, [honours.read, honours.wall]);
  const problem = useRefusal(move.problem);
  const { byRule, announced, version } = list;
  const announce = (on: boolean) =>
    void move.run({
      params: { cycle },
      body: { announced: on, leftOut: on ? [...out] : [...list.leftOut] },
      ifMatch: etagOf(version),
    });
  const chosen = byRule.filter(({ employee }) => !out.includes(employee)).length;
  const asAnnounced = announced !== null && String(out) === String(stillHonoured(list));
  const columns = useColumns({ cycle, announced: announced !== null, out, setOut });
  return (
    <Sheet>
      <SheetPart>
        <Filters>{choice}</Filters>
        <p className="quiet">{w.lead}</p>
        {byRule.length === 0 ? null : (
          <p>
            {announced === null ? (
              <StateMark state="none">{w.notYet}</StateMark>
            ) : (
              <StateMark state="done">{w.announced({ by: announced.name, at: f.date(announced.at) })}</StateMark>
            )}
          </p>
        )}
      </SheetPart>
      <SheetPart
        bare
        title={byRule.length === 0 ? undefined : w.titleColumn}
        actions={
          byRule.length === 0 ? undefined : (
            <>
              <ButtonLink kind="quiet" to={paths.honours()}>
                {w.toWall}
              </ButtonLink>
              {announced === null ? null : (
                <Button busy={move.busy} onClick={() => announce(false)}>
                  {w.takeBack}
                </Button>
              )}
              <Button
                kind={asAnnounced ? 'line' : 'fill'}
                busy={move.busy}
                problem={problem}
                why={chosen === 0 ? w.nobody : undefined}
                onClick={() => announce(true)}
              >
                {announced === null ? w.announce({ count: chosen }) : w.again}
              </Button>
            </>
          )
        }
      >
        <DataTable
          label={w.titleColumn}
          rows={byRule}
          rowKey={({ employee }) => employee}
          columns={columns}
          empty={<EmptyState title={w.none} lead={w.noneLead} />}
        />
      </SheetPart>
    </Sheet>
  );
}

/** Whoever was left out and has an honour no more needs no choice. */
const stillHonoured = ({ byRule, leftOut }: OfCycle): readonly string[] =>
  leftOut.filter((one) => byRule.some(({ employee }) => employee === one));

interface Choice {
  cycle: string;
  announced: boolean;
  out: readonly string[];
  setOut: (out: readonly string[]) => void;
}

function useColumns({ cycle, announced, out, setOut }: Choice): Column<Honoured>[] {
  const w = useWords('incentives').honours;
  const say = useSay();
  const units = useUnitNames();
  return [
    {
      key: 'name',
      title: w.person,
      phone: 'title',
      cell: ({ name, post }) => (
        <>
          <b>{name}</b> <small className="quiet">{say(post)}</small>
        </>
      ),
    },
    { key: 'honour', title: w.titleColumn, cell: ({ titles }) => titles.map(say).join(' · ') },
    { key: 'unit', title: w.unit, cell: ({ unit }) => units.of(unit) },
    {
      key: 'publish',
      title: w.publish,
      width: 96,
      cell: ({ employee, name }) => (
        <input
          type="checkbox"
          className={s['tick']}
          aria-label={w.include({ name })}
          checked={!out.includes(employee)}
          onChange={({ target }) => setOut(target.checked ? out.filter((one) => one !== employee) : [...out, employee])}
        />
      ),
    },
    {
      key: 'certificate',
      title: <span className="heard">{w.certificate}</span>,
      width: 120,
      cell: ({ employee, name }) =>
        announced && !out.includes(employee) ? (
          <Link to={paths.certificate(cycle, employee)} label={w.certificateOf({ name })}>
            {w.certificate}
          </Link>
        ) : null,
    },
  ];
}
