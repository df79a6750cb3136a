import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { periodName } from '../../ui/period-name.ts';
import { SheetPart } from '../../ui/Sheet.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import type { BeforeTalk } from './before.ts';
import { TalkGoalList } from './TalkGoalList.tsx';

/** What was agreed on the last time, to look back on. */
export function GoalsBefore({ before }: { before: BeforeTalk }) {
  const w = useWords('goals').fromTalk;
  const say = useSay();
  const language = useLanguage();
  const { cycle, goals, taken } = before;
  return (
    <SheetPart
      title={w.title({ period: periodName(language, cycle.period.label) })}
      aside={taken === null ? w.notTaken : <StateMark state="done">{w.taken({ cycle: say(taken.name) })}</StateMark>}
    >
      <TalkGoalList goals={goals} />
    </SheetPart>
  );
}
