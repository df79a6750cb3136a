import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { EffectCell } from './EffectCell.tsx';
import { Satisfaction } from './Satisfaction.tsx';
import s from './Training.module.css';
import type { TrainingLine } from './types.ts';
import { useLineWords } from './use-line-words.ts';

/** A person's courses, the newest first: why, how far, and what came of each. */
export function Lines({ items }: { items: readonly TrainingLine[] }) {
  const w = useWords('training');
  const say = useSay();
  const f = useFormat();
  const words = useLineWords();
  if (items.length === 0) return <EmptyState title={w.none} lead={w.noneLead} />;
  return (
    <ul className={s['lines']}>
      {items.map((line) => {
        const { mark, word } = words.state(line);
        return (
          <li key={`${line.year} ${line.id}`}>
            <div className={s['head']}>
              <b>{say(line.course.name)}</b>
              <StateMark state={mark}>{word}</StateMark>
            </div>
            <p className="quiet">
              {f.date(line.date, { year: true })} · {w.forms[line.form]} · {w.hours({ hours: line.hours })}
            </p>
            <p>{words.because(line)}</p>
            {line.effect.kind === 'none' ? null : (
              <p>
                <EffectCell line={line} />
              </p>
            )}
            {line.note === null ? null : <p className="quiet">{line.note}</p>}
            <Satisfaction line={line} />
          </li>
        );
      })}
    </ul>
  );
}
