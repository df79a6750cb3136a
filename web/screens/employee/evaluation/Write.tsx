import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { FromTalkPart } from './FromTalkPart.tsx';
import { FormPage } from './FormPage.tsx';
import { useEvaluation } from './use-evaluation.ts';
import { WriteSteps } from './WriteSteps.tsx';

/** An evaluation that somebody who is signed in writes. */
export function Write({ form, etag }: { form: EvaluationForm; etag: string | null }) {
  const writing = useEvaluation(form, etag);
  return (
    <WriteSteps
      form={form}
      writing={writing}
      below={form.kind === 'peer' ? null : <FromTalkPart form={form} />}
      renderPage={(checking, body) => (
        <FormPage form={form} writing={writing} checking={checking}>
          {body}
        </FormPage>
      )}
    />
  );
}
