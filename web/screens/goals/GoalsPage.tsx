import { useParams } from '@tanstack/react-router';
import type { GoalTalk as Talk } from '#lib/contract/goals.ts';
import { useMe } from '../../api/use-me.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import type { BeforeTalk } from '../talks/before.ts';
import { GoalTalk } from './GoalTalk.tsx';
import { goalsAt, type GoalsAt } from './talk.ts';
import { useGoals } from './use-goals.ts';

/** My goals, all through the period. */
export function MyGoals() {
  const { cycle } = useParams({ from: '/framed/goals/$cycle' });
  const me = useMe().data;
  return me === undefined ? <SheetSkeleton /> : <GoalsOf at={goalsAt(cycle, me.person.unit, me.person.id)} />;
}

/** Those of somebody of my team. */
export function TeamGoals() {
  const { cycle, unit, employee } = useParams({ from: '/framed/team/$cycle/goals/$unit/$employee' });
  return <GoalsOf at={goalsAt(cycle, unit, employee)} />;
}

function GoalsOf({ at }: { at: GoalsAt }) {
  const { read, before } = useGoals(at);
  return <Loaded read={read}>{(talk) => <Goals talk={talk} before={before} />}</Loaded>;
}

function Goals({ talk, before }: { talk: Talk; before: readonly BeforeTalk[] }) {
  const w = useWords('goals');
  const say = useSay();
  const { side, employee, supervisor, cycle } = talk;
  const own = side === 'employee';
  return (
    <Page
      title={own ? w.title : w.titleOf({ name: employee.name })}
      width="read"
      up={own ? { to: paths.home(), label: w.home } : { to: paths.teamCycle(cycle.id), label: w.team }}
      lead={w.lead({ cycle: say(cycle.name), supervisor: own ? supervisor : null })}
    >
      <Sheet>
        <SheetPart title={w.part}>
          <GoalTalk talk={talk} before={before} />
        </SheetPart>
      </Sheet>
    </Page>
  );
}
