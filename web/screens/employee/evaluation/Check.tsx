import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { Answers } from './Answers.tsx';
import s from './Check.module.css';
import type { Lack } from './form-problems.ts';

interface Props {
  form: EvaluationForm;
  draft: DraftBody;
  lacks: readonly Lack[];
  onEdit: (indicator: string) => void;
}

/** Before submitting: what is missing, each with the way there, and everything once more at a glance. */
export function Check({ form, draft, lacks, onEdit }: Props) {
  const w = useWords('evaluation');
  const say = useSay();
  return (
    <Sheet>
      <SheetPart title={lacks.length === 0 ? undefined : w.missing({ count: lacks.length })}>
        {lacks.length === 0 ? (
          <>
            <StateMark state="done">{w.complete}</StateMark>
            <p className="quiet">{w.checkLead}</p>
          </>
        ) : (
          <ul className={s['lacks']}>
            {lacks.map(({ line, rating, more }) => (
              <li key={line.indicator}>
                <StateMark state="warn">{say(line.name)}</StateMark>
                <span className="quiet">{rating ? w.missingRating : w.missingComment({ more })}</span>
                <Button small label={w.toFillOf({ name: say(line.name) })} onClick={() => onEdit(line.indicator)}>
                  {w.toFill}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </SheetPart>
      <SheetPart title={w.answers}>
        <Answers form={form} draft={draft} />
      </SheetPart>
    </Sheet>
  );
}
