import { type ReactNode, useState } from 'react';
import type { DraftBody, EvaluationForm } from '#lib/contract/evaluations.ts';
import { usePhone } from '../../../ui/use-media.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import { Evidence } from './Evidence.tsx';
import { EvidenceFold } from './EvidenceFold.tsx';
import { FigurePart } from './FigurePart.tsx';
import s from './FormFields.module.css';
import { FormList } from './FormList.tsx';
import type { Lack } from './form-problems.ts';
import { IndicatorField } from './IndicatorField.tsx';
import { SummaryPart } from './SummaryPart.tsx';

interface Props {
  form: EvaluationForm;
  draft: DraftHandle<DraftBody>;
  lacks: readonly Lack[];
  tried: boolean;
  /** Below the lines, beside what they say. */
  below?: ReactNode;
}

/** The lines of a form: with a list beside them, or for a supervisor with the evidence of the one in focus. */
export function FormFields({ form, draft, lacks, tried, below }: Props) {
  const [focus, setFocus] = useState(form.lines[0]?.indicator);
  const phone = usePhone();
  const supervisor = form.kind === 'supervisor';
  const current = form.lines.find(({ indicator }) => indicator === focus) ?? form.lines[0];
  return (
    <div className={supervisor ? s['beside'] : s['listed']}>
      {supervisor ? null : <FormList form={form} draft={draft.value} current={focus} />}
      <Sheet>
        {form.lines.map((line) => (
          <IndicatorField
            key={line.indicator}
            line={line}
            kind={form.kind}
            draft={draft}
            lack={lacks.find((lack) => lack.line === line)}
            tried={tried}
            compact={supervisor}
            current={supervisor && line === current}
            onFocus={() => setFocus(line.indicator)}
          >
            {supervisor && phone ? <EvidenceFold form={form} line={line} /> : null}
          </IndicatorField>
        ))}
        {supervisor ? null : <FigurePart figures={form.figures} cycle={form.cycle} />}
        {below}
        {form.kind === 'self' ? <SummaryPart draft={draft} /> : null}
      </Sheet>
      {supervisor && !phone && current !== undefined ? <Evidence form={form} line={current} /> : null}
    </div>
  );
}
