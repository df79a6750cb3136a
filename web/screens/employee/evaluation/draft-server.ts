import { type DraftBody, type EvaluationForm, evaluations } from '#lib/contract/evaluations.ts';
import { answer } from '../../../api/client.ts';
import { keyOf, queries } from '../../../api/queries.ts';
import type { DraftServer } from '../../../ui/draft.ts';

type Of = Pick<EvaluationForm, 'id' | 'cycle'>;

/** Under which an evaluation's draft is kept on the device, whichever screen it is written on. */
export const draftKey = ({ id, cycle }: Of): string => `evaluation/${cycle.id}/${id}`;

/** Where the draft of an evaluation is saved and read again. */
export function draftServer({ id, cycle }: Of): DraftServer<DraftBody> {
  const params = { cycle: cycle.id, evaluation: id };
  const key = keyOf(evaluations.form, { params });
  // What was saved is what is shown when one comes back: an older copy would look like a change made elsewhere.
  const keep = (part: Partial<EvaluationForm>, next: string | null) =>
    queries.setQueryData(key, (old: { data: EvaluationForm } | undefined) =>
      old === undefined ? undefined : { data: { ...old.data, ...part }, etag: next },
    );
  return {
    save: async (value, ifMatch) => {
      const saved = await answer(evaluations.save, { params, body: value, ifMatch });
      keep({ ...saved.data, draft: value }, saved.etag);
      return { etag: saved.etag };
    },
    reload: async () => {
      const read = await answer(evaluations.form, { params });
      return { value: read.data.draft, etag: read.etag };
    },
  };
}
