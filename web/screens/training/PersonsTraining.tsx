import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { training } from '#lib/contract/training.ts';
import { session } from '../../api/session.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { type Because, blankProposal, EnterDialog } from './EnterDialog.tsx';
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
  const title = own ? w.mine : w.of({ name: read.data?.person.name ?? '' });
  return (
    <Page
      title={title}
      width="read"
      lead={own ? w.lead : undefined}
      up={read.data?.may === 'propose' ? { to: paths.team(), label: w.team } : undefined}
    >
      <Loaded read={read} skeleton={<SheetSkeleton rows={6} />}>
        {(shown) => (
          <Sheet>
            <Needs shown={shown} own={own} />
            <SheetPart title={w.items} bare>
              <Lines items={shown.items} />
            </SheetPart>
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}

interface Proposal {
  because: Because;
  why?: string;
  advised?: readonly string[];
}

function Needs({ shown: { latest, person, may }, own }: { shown: Shown; own: boolean }) {
  const w = useWords('training');
  const say = useSay();
  const [proposal, setProposal] = useState<Proposal>();
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
      actions={
        may === null ? undefined : (
          <Button small onClick={() => setProposal({ because: may === 'plan' ? { kind: 'hr' } : blankProposal })}>
            {w[may]}
          </Button>
        )
      }
    >
      {latest === null ? <p className="quiet">{w.noResult}</p> : null}
      {latest?.needs.length === 0 ? <p>{w.noNeeds}</p> : null}
      <ul className={s['needs']}>
        {(latest?.needs ?? []).map(({ indicator, name, points, courses }) => {
          const line = w.needLine({ name: say(name), points, below });
          const because = { kind: 'need' as const, cycle: latest?.cycle ?? '', unit: latest?.unit ?? '', indicator };
          return (
            <li key={indicator}>
              {line}
              {may === null ? null : (
                <Button
                  small
                  label={w.actOf({ act: w[may], name: say(name) })}
                  onClick={() => setProposal({ because, why: line, advised: courses })}
                >
                  {w[may]}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {proposal === undefined ? null : (
        <EnterDialog
          {...proposal}
          person={person}
          proposes={may === 'propose'}
          onClose={() => setProposal(undefined)}
        />
      )}
    </SheetPart>
  );
}
