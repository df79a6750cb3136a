import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { Check } from './Check.tsx';
import { FormBar } from './FormBar.tsx';
import { FormFields } from './FormFields.tsx';
import { lacksOf } from './form-problems.ts';
import { fieldId } from './IndicatorField.tsx';
import type { HandingIn } from './use-evaluation.ts';

interface Props {
  form: EvaluationForm;
  writing: HandingIn;
  /** Below the lines while writing. */
  below?: ReactNode;
  /** The page around it. */
  renderPage: (checking: boolean, body: ReactNode) => ReactNode;
}

/** Writing, then looking over it once more, then submitting. */
export function WriteSteps({ form, writing, below, renderPage }: Props) {
  const [stage, setStage] = useState<'write' | 'check'>('write');
  const [tried, setTried] = useState(false);
  const [target, setTarget] = useState<string>();
  const lacks = lacksOf(form, writing.draft.value);

  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    if (target !== undefined) return focusField(target);
    // The button that was pressed is gone: reading goes on at the top.
    scrollTo({ top: 0 });
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [stage, target]);

  const edit = (indicator?: string) => {
    setTarget(indicator);
    setStage('write');
  };
  const check = () => {
    setTried(true);
    setTarget(undefined);
    setStage('check');
  };
  return renderPage(
    stage === 'check',
    <>
      {stage === 'check' ? (
        <Check form={form} draft={writing.draft.value} lacks={lacks} onEdit={edit} />
      ) : (
        <FormFields form={form} draft={writing.draft} lacks={lacks} tried={tried} below={below} />
      )}
      <FormBar
        form={form}
        writing={writing}
        lacks={lacks}
        checking={stage === 'check'}
        onCheck={check}
        onEdit={() => edit()}
      />
    </>,
  );
}

function focusField(indicator: string) {
  const field = document.getElementById(fieldId(indicator));
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input:checked, textarea, input')?.focus({ preventScroll: true });
}
