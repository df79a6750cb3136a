import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { useTalkBefore } from '../../talks/before.ts';
import { TalkGoalList } from '../../talks/TalkGoalList.tsx';

/** What the two agreed on in their last talk, where no period took it over to be rated: to be compared with. */
export function FromTalkPart({ form: { cycle, employee } }: { form: EvaluationForm }) {
  const w = useWords('goals').fromTalk;
  const language = useLanguage();
  const before = useTalkBefore(cycle.id, employee.id);
  if (before == null || before.taken !== null) return null;
  return (
    <SheetPart title={w.title({ period: periodName(language, before.cycle.period.label) })}>
      <p className="quiet">{w.inForm}</p>
      <TalkGoalList goals={before.goals} />
    </SheetPart>
  );
}
