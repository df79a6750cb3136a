import { useWords } from '../../../i18n/words.ts';
import { Loaded } from '../../../ui/Loaded.tsx';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { GoalTalk } from '../../goals/GoalTalk.tsx';
import { goalsAt } from '../../goals/talk.ts';
import { useGoals } from '../../goals/use-goals.ts';

/** My goals among what I confirm: written here, or agreed already. */
export function GoalsPart({ cycle, me }: { cycle: string; me: { id: string; unit: string } }) {
  const w = useWords('goals');
  const { read, before } = useGoals(goalsAt(cycle, me.unit, me.id));
  return (
    <SheetPart title={w.part} id="goals">
      <Loaded read={read}>{(talk) => <GoalTalk talk={talk} before={before} among />}</Loaded>
    </SheetPart>
  );
}
