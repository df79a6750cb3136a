import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { StateMark } from '../../../ui/StateMark.tsx';
import s from './FormFields.module.css';
import { isAnswered } from './form-problems.ts';
import { fieldId } from './IndicatorField.tsx';

interface Props {
  form: EvaluationForm;
  draft: DraftBody;
  current: string | undefined;
}

/** What is filled in and with what, at a glance; leads to each. */
export function FormList({ form, draft, current }: Props) {
  const w = useWords('evaluation');
  const say = useSay();
  const title = w.list({ count: form.lines.length });
  return (
    <nav className={s['list']} aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {form.lines.map(({ indicator, name }) => {
          const done = isAnswered(draft, indicator);
          return (
            <li key={indicator}>
              <a href={`#${fieldId(indicator)}`} className={indicator === current ? s['current'] : undefined}>
                <StateMark state={done ? 'done' : 'none'} heard>
                  {done ? '' : w.unrated}
                </StateMark>
                <span>{say(name)}</span>
                <b>{draft.scores[indicator] ?? (done ? '–' : '')}</b>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
