import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { team } from '#lib/contract/evaluations.ts';
import { useMe } from '../../../api/use-me.ts';
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
import { usePages } from '../../../api/use-pages.ts';
import { DelegatePart } from '../delegate/DelegatePart.tsx';
import { ForOthers, type forOthersIn } from '../delegate/ForOthers.tsx';
import s from './Team.module.css';
import { LastTalks } from './LastTalks.tsx';
import { TalkList } from './TalkList.tsx';
import { TeamProgress } from './TeamProgress.tsx';
import { TeamTable } from './TeamTable.tsx';

type Team = ReplyOf<typeof team>;
export type TeamCycle = Team['cycle'];
export type TeamRow = Team['items'][number];

const none: ReturnType<typeof forOthersIn> = [];

/** The people I supervise in a cycle, and where their evaluations stand. */
export function TeamOf({ cycle, forOthers = none }: { cycle: string; forOthers?: ReturnType<typeof forOthersIn> }) {
  const w = useWords('supervisor').team;
  const say = useSay();
  // A team is read whole, page by page: who is next and how many are done is about all of them.
  const read = usePages(team, { params: { cycle }, whole: true });
  const data = read.data;
  const brief = read.pages[0]?.cycle;
  const more = read.more !== undefined;
  const lead =
    data === undefined || brief === undefined
      ? undefined
      : w.lead({ period: say(brief.name), people: data.length, more });
  return (
    <Page
      title={w.title}
      lead={lead}
      actions={
        data === undefined || brief === undefined ? null : (
          <>
            <ButtonLink kind="quiet" to={paths.improvements()}>
              {w.improvements}
            </ButtonLink>
            <ByItem cycle={brief} rows={data} />
            <NextOne cycle={brief} rows={data} />
          </>
        )
      }
    >
      <Loaded read={read} skeleton={<TableSkeleton />}>
        {(rows) =>
          brief === undefined || (rows.length === 0 && !more) ? (
            forOthers.length > 0 ? null : (
              <Sheet>
                <EmptyState title={w.nobody} lead={w.nobodyLead} />
              </Sheet>
            )
          ) : (
            <>
              {brief.state === 'open' ? <TeamProgress cycle={brief.id} rows={rows} more={more} /> : null}
              {more ? null : <TalkList cycle={brief.id} rows={rows} />}
              <Sheet>
                <SheetPart title={w.list} aside={more ? undefined : <Progress rows={rows} />} bare>
                  <TeamTable cycle={brief} rows={rows} more={more} />
                </SheetPart>
              </Sheet>
            </>
          )
        }
      </Loaded>
      <LastTalks but={cycle} />
      <ForOthers forms={forOthers} />
      <Delegate />
    </Page>
  );
}

/** Below the team: most never need it. */
function Delegate() {
  const me = useMe().data;
  return me === undefined ? null : <DelegatePart person={me.person.id} own />;
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

interface Shown {
  cycle: TeamCycle;
  rows: readonly TeamRow[];
}

/** The other way to rate the same people, as long as there is something to rate. */
function ByItem({ cycle, rows }: Shown) {
  const w = useWords('supervisor').team;
  if (cycle.state !== 'open' || rows.every(({ supervisor }) => supervisor === null)) return null;
  return <ButtonLink to={paths.teamGrid(cycle.id)}>{w.byItem}</ButtonLink>;
}

/** The one button: on with whoever is not scored yet. */
function NextOne({ cycle, rows }: Shown) {
  const w = useWords('supervisor').team;
  const next = rows.find(({ supervisor }) => supervisor?.state === 'draft' || supervisor?.state === 'requested');
  if (cycle.state !== 'open' || next?.supervisor == null) return null;
  return (
    <ButtonLink kind="fill" to={paths.evaluation(cycle.id, next.supervisor.id)}>
      {w.nextOpen({ name: next.employee.name })}
    </ButtonLink>
  );
}
