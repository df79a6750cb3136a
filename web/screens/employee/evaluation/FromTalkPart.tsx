import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { periodName } from '../../../ui/period-name.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { useTalksBefore } from '../../talks/before.ts';
import { TalkGoalList } from '../../talks/TalkGoalList.tsx';

/** What the two agreed on in their last talks, where no period took it over to be rated: to be compared with. */
export function FromTalkPart({ form: { cycle, employee } }: { form: EvaluationForm }) {
  const w = useWords('goals').fromTalk;
  const language = useLanguage();
  const before = useTalksBefore(cycle.id, employee.id) ?? [];
  return before
    .filter(({ taken }) => taken === null)
    .map(({ cycle: about, goals }) => (
      <SheetPart key={about.id} title={w.title({ period: periodName(language, about.period.label) })}>
        <p className="quiet">{w.inForm}</p>
        <TalkGoalList goals={goals} />
      </SheetPart>
    ));
}
