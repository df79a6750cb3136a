import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { team } from '#lib/contract/evaluations.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Page } from '../../../ui/Page.tsx';
import { ProgressSteps } from '../../../ui/ProgressSteps.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import s from './Team.module.css';
import { TeamTable } from './TeamTable.tsx';

export type Team = ReplyOf<typeof team>;
export type TeamRow = Team['rows'][number];

/** The people I supervise in a cycle, and where their evaluations stand. */
export function TeamOf({ cycle }: { cycle: string }) {
  const w = useWords('supervisor').team;
  const say = useSay();
  const read = useRead(team, { params: { cycle } });
  const data = read.data;
  const lead = data === undefined ? undefined : w.lead({ period: say(data.cycle.name), people: data.rows.length });
  return (
    <Page
      title={w.title}
      lead={lead}
      actions={
        data === undefined ? null : (
          <>
            <ByItem team={data} />
            <NextOne team={data} />
          </>
        )
      }
    >
      <Loaded read={read} skeleton={<TableSkeleton />}>
        {({ rows, cycle: brief }) =>
          rows.length === 0 ? (
            <Sheet>
              <EmptyState title={w.nobody} lead={w.nobodyLead} />
            </Sheet>
          ) : (
            <Sheet>
              <SheetPart title={w.list} aside={<Progress rows={rows} />} bare>
                <TeamTable cycle={brief} rows={rows} />
              </SheetPart>
            </Sheet>
          )
        }
      </Loaded>
    </Page>
  );
}

function Progress({ rows }: { rows: readonly TeamRow[] }) {
  const w = useWords('supervisor').team;
  const mine = rows.flatMap(({ supervisor }) => (supervisor === null ? [] : [supervisor]));
  const done = mine.filter(({ state }) => state === 'submitted').length;
  if (mine.length === 0) return null;
  return (
    <span className={s['progress']}>
      <ProgressSteps done={done} total={mine.length} label="" />
      {w.submitted({ done, total: mine.length })}
    </span>
  );
}

/** The other way to rate the same people. */
function ByItem({ team: { cycle, rows } }: { team: Team }) {
  const w = useWords('supervisor').team;
  if (rows.every(({ supervisor }) => supervisor === null)) return null;
  return <ButtonLink to={paths.teamGrid(cycle.id)}>{w.byItem}</ButtonLink>;
}

/** The one button: on with whoever is not scored yet. */
function NextOne({ team: { cycle, rows } }: { team: Team }) {
  const w = useWords('supervisor').team;
  const next = rows.find(({ supervisor }) => supervisor?.state === 'draft' || supervisor?.state === 'requested');
  if (cycle.state !== 'open' || next?.supervisor == null) return null;
  return (
    <ButtonLink kind="fill" to={paths.evaluation(cycle.id, next.supervisor.id)}>
      {w.nextOpen({ name: next.employee.name })}
    </ButtonLink>
  );
}
