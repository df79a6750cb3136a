import { useParams } from '@tanstack/react-router';
import { improvements } from '#lib/contract/improvements.ts';
import { session } from '../../api/session.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { CheckIns } from './CheckIns.tsx';
import { Ending } from './Ending.tsx';
import { Evidence } from './Evidence.tsx';
import s from './Improvement.module.css';
import { Moves } from './Moves.tsx';
import { OpenButtons } from './OpenButtons.tsx';
import { PlanPart } from './PlanPart.tsx';
import { type Case, stateMarks } from './types.ts';

/** One case: for the person, the supervisor and HR alike, each with what they may do. */
export function Improvement() {
  const { cycle, employee } = useParams({ from: '/framed/improvement/$cycle/$employee' });
  const [unit = ''] = useAddressValue('unit');
  const read = useRead(improvements.read, { params: { cycle, employee }, query: { unit } });
  return (
    <Loaded read={read} skeleton={<SheetSkeleton rows={8} />}>
      {(one) => <CasePage one={one} />}
    </Loaded>
  );
}

function CasePage({ one }: { one: Case }) {
  const w = useWords('training').improvement;
  const { employee, state } = one;
  const own = session()?.person === employee.id;
  return (
    <Page
      title={w.pageTitle({ name: employee.name })}
      width="read"
      lead={own ? w.ownLead : w.lead}
      actions={own ? undefined : <ButtonLink to={paths.trainingOf(employee.id)}>{w.toTraining}</ButtonLink>}
    >
      <Sheet>
        <Head one={one} />
        {state === null ? (
          <SheetPart title={w.notBegun}>
            <p>{w.notBegunLead}</p>
            <OpenButtons one={one} />
          </SheetPart>
        ) : (
          <>
            <PlanPart one={one} />
            <CheckIns one={one} />
            <Ending one={one} />
            <Moves one={one} />
          </>
        )}
      </Sheet>
      {one.evidence.length === 0 ? null : (
        <Sheet>
          <Evidence one={one} />
        </Sheet>
      )}
    </Page>
  );
}

function Head({ one: { cycle, grade, kind, state, supervisor } }: { one: Case }) {
  const w = useWords('training').improvement;
  const say = useSay();
  return (
    <SheetPart>
      <dl className={s['facts']}>
        <div>
          <dt>{w.state}</dt>
          <dd>{state === null ? w.notOpen : <StateMark state={stateMarks[state]}>{w.states[state]}</StateMark>}</dd>
        </div>
        <div>
          <dt>{w.kind}</dt>
          <dd>{kind === null ? '—' : w.kinds[kind]}</dd>
        </div>
        <div>
          <dt>{w.advised}</dt>
          <dd>{grade === null ? say(cycle.name) : w.grade({ grade, cycle: say(cycle.name) })}</dd>
        </div>
        <div>
          <dt>{w.keeper}</dt>
          <dd>{supervisor?.name ?? '—'}</dd>
        </div>
      </dl>
    </SheetPart>
  );
}
