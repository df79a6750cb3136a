import type { ReactNode } from 'react';
import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import { CommentField } from './CommentField.tsx';
import { rate } from './draft-changes.ts';
import type { Lack, Line } from './form-problems.ts';
import { GoalRatings } from './GoalRatings.tsx';
import s from './IndicatorField.module.css';
import { RatingField } from './RatingField.tsx';

export interface FieldProps {
  line: Line;
  kind: EvaluationForm['kind'];
  draft: DraftHandle<EvaluationForm['draft']>;
  lack: Lack | undefined;
  /** Whether the person has asked to check: then what is missing is marked as such. */
  tried: boolean;
  /** Name left, steps right: for a supervisor, who has many of them to fill in. */
  compact?: boolean;
  current?: boolean;
  onFocus?: () => void;
  /** The evidence, folded under the field on a phone. */
  children?: ReactNode;
}

export const fieldId = (indicator: string) => `item-${indicator}`;

/** One indicator: what it means, the steps, and a comment that opens on demand or where the rating needs one. */
export function IndicatorField(props: FieldProps) {
  const { line, kind, draft, lack, tried, compact = false, current = false, onFocus, children } = props;
  const w = useWords('evaluation');
  const say = useSay();
  const byGoals = line.goals.length > 0;
  const missing = tried && lack?.rating === true;
  const look = [s['field'], compact ? s['compact'] : '', current ? s['current'] : ''].join(' ');
  return (
    <section id={fieldId(line.indicator)} className={look} aria-label={say(line.name)} onFocusCapture={onFocus}>
      <div className={s['rating']}>
        <header>
          <h2>{say(line.name)}</h2>
          <small className="quiet">{w.weight({ dimension: say(line.dimension), weight: line.effectiveWeight })}</small>
          {line.explanation === null ? null : <p className="quiet">{say(line.explanation)}</p>}
        </header>
        {byGoals ? null : (
          <RatingField
            line={line}
            draft={draft}
            mayLeaveOut={kind === 'peer'}
            invalid={missing}
            onChange={(value) => draft.change(rate(line.indicator, value))}
          />
        )}
      </div>
      {byGoals ? <GoalRatings line={line} draft={draft} mayLeaveOut={kind === 'peer'} invalid={missing} /> : null}
      {kind === 'peer' ? null : <CommentField line={line} kind={kind} draft={draft} lack={lack} tried={tried} />}
      {children}
    </section>
  );
}
