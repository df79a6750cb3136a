import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { EvidenceParts } from './EvidenceParts.tsx';
import s from './Evidence.module.css';
import type { Line } from './form-problems.ts';

/** Beside the form: what is known about the indicator in focus. */
export function Evidence({ form, line }: { form: EvaluationForm; line: Line }) {
  const w = useWords('evaluation').evidence;
  const say = useSay();
  const title = w.of({ name: say(line.name) });
  return (
    <aside className={s['panel']} aria-label={title} aria-live="polite">
      <header>
        <h2>{title}</h2>
        <small className="quiet">{w.follows}</small>
      </header>
      <EvidenceParts form={form} line={line} />
    </aside>
  );
}
