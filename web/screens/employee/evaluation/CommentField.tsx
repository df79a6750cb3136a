import { useEffect, useRef, useState } from 'react';
import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import { comment } from './draft-changes.ts';
import type { Lack, Line } from './form-problems.ts';
import s from './IndicatorField.module.css';

interface Props {
  line: Line;
  kind: EvaluationForm['kind'];
  draft: DraftHandle<DraftBody>;
  lack: Lack | undefined;
  tried: boolean;
}

/** A comment: a button until it is wanted, a field where there is one or where the rating asks for one. */
export function CommentField({ line, kind, draft, lack, tried }: Props) {
  const w = useWords('evaluation');
  const common = useWords('common');
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opened) place.current?.querySelector('textarea')?.focus();
  }, [opened]);
  const text = draft.value.comments[line.indicator] ?? '';
  const rating = draft.value.scores[line.indicator];
  const more = lack?.more ?? 0;
  const label = kind === 'supervisor' ? w.assessment : w.comment;
  const write = kind === 'supervisor' ? w.writeAssessment : w.write;
  const calledBy = (what: string) => w.commentOf({ what, name: say(line.name) });
  if (!opened && text === '' && more === 0) {
    return (
      <p className={s['write']}>
        <Button kind="quiet" icon="pen" label={calledBy(write)} onClick={() => setOpened(true)}>
          {write}
        </Button>
        <small className="quiet">{common.optional}</small>
      </p>
    );
  }
  const wanted = more > 0 && rating !== undefined ? w.extreme({ rating, more }) : undefined;
  return (
    <div className={s['comment']} ref={place}>
      <TextField
        label={calledBy(label)}
        heard
        rows={2}
        value={text}
        longest={1000}
        placeholder={label}
        hint={tried ? undefined : wanted}
        error={tried ? wanted : undefined}
        onChange={(next) => draft.change(comment(line.indicator, next))}
      />
    </div>
  );
}
