import { useParams } from '@tanstack/react-router';
import { training } from '#lib/contract/training.ts';
import { session } from '../../api/session.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { EnterFor } from './EnterFor.tsx';
import { Lines } from './Lines.tsx';
import s from './Training.module.css';
import type { PersonsTraining as Shown } from './types.ts';

/** What I need by my last result, what is planned for me, and what came of it. */
export function MyTraining() {
  return <TrainingOf employee={session()?.person ?? ''} own />;
}

/** The same of somebody who reports to me; I may propose. */
export function TeamTraining() {
  const { person } = useParams({ from: '/framed/training/$person' });
  return <TrainingOf employee={person} />;
}

function TrainingOf({ employee, own = false }: { employee: string; own?: boolean }) {
  const w = useWords('training');
  const read = useRead(training.person, { params: { employee } });
  const theirs = read.data === undefined ? w.title : w.of({ name: read.data.person.name });
  const title = own ? w.mine : theirs;
  return (
    <Page
      title={title}
      width="read"
      lead={own ? w.lead : undefined}
      actions={read.data === undefined || read.data.may === null ? undefined : <EnterFor {...read.data} />}
      up={read.data?.may === 'propose' ? { to: paths.team(), label: w.team } : undefined}
    >
      <Loaded read={read} skeleton={<SheetSkeleton rows={6} />}>
        {(shown) => (
          <Sheet>
            <Needs latest={shown.latest} own={own} />
            <SheetPart title={w.items} bare>
              <Lines items={shown.items} />
            </SheetPart>
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}

function Needs({ latest, own }: { latest: Shown['latest']; own: boolean }) {
  const w = useWords('training');
  const say = useSay();
  const cycle = latest === null ? undefined : say(latest.cycleName);
  const below = String(latest?.below ?? '');
  return (
    <SheetPart
      title={w.needs}
      aside={
        cycle === undefined || latest === null ? undefined : own ? (
          <Link to={paths.result(latest.cycle)}>{w.needsOf({ cycle })}</Link>
        ) : (
          w.needsOf({ cycle })
        )
      }
    >
      {latest === null ? <p className="quiet">{w.noResult}</p> : null}
      {latest?.needs.length === 0 ? <p>{w.noNeeds}</p> : null}
      <ul className={s['needs']}>
        {(latest?.needs ?? []).map(({ indicator, name, points }) => (
          <li key={indicator}>{w.needLine({ name: say(name), points, below })}</li>
        ))}
      </ul>
    </SheetPart>
  );
}
