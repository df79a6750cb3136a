import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { EvidenceParts } from './EvidenceParts.tsx';
import s from './Evidence.module.css';
import type { Line } from './form-problems.ts';

/** On a phone: the same, folded under its line. */
export function EvidenceFold({ form, line }: { form: EvaluationForm; line: Line }) {
  const w = useWords('evaluation').evidence;
  const self = line.evidence?.self?.rating;
  const customers = line.evidence?.customers?.mean;
  const known = [
    ...(self === undefined ? [] : [`${w.self} ${self}`]),
    ...(customers === undefined ? [] : [`${w.customers} ${customers}`]),
  ];
  return (
    <details className={s['fold']}>
      <summary>{[w.fold, ...known].join(' · ')}</summary>
      <EvidenceParts form={form} line={line} />
    </details>
  );
}
