import { useEffect } from 'react';
import { type DraftBody, type EvaluationForm, evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { answer } from '../../../api/client.ts';
import { keyOf, queries, renew } from '../../../api/queries.ts';
import { type Move, useMove } from '../../../api/use-move.ts';
import { type DraftHandle, useDraft } from '../../../ui/use-draft.ts';

export interface Writing {
  readonly draft: DraftHandle<DraftBody>;
  readonly submitting: Move<typeof evaluations.submit>;
  readonly declining: Move<typeof evaluations.decline>;
  submit: () => Promise<void>;
  decline: (reason: string) => Promise<void>;
}

/** Autosave, submitting and declining of one evaluation. */
export function useEvaluation(form: EvaluationForm, etag: string | null): Writing {
  const params = { cycle: form.cycle.id, evaluation: form.id };
  const key = keyOf(evaluations.form, { params });

  // What was saved is what is shown when one comes back: an older copy would look like a change made elsewhere.
  const keep = (part: Partial<EvaluationForm>, next: string | null) =>
    queries.setQueryData(key, (old: { data: EvaluationForm } | undefined) =>
      old === undefined ? undefined : { data: { ...old.data, ...part }, etag: next },
    );

  const draft = useDraft<DraftBody>(
    `evaluation/${form.cycle.id}/${form.id}`,
    { value: form.draft, etag },
    {
      save: async (value, ifMatch) => {
        const saved = await answer(evaluations.save, { params, body: value, ifMatch });
        keep({ ...saved.data, draft: value }, saved.etag);
        return { etag: saved.etag };
      },
      reload: async () => {
        const read = await answer(evaluations.form, { params });
        return { value: read.data.draft, etag: read.etag };
      },
    },
  );
  useForgetting(key);

  const submitting = useMove(evaluations.submit, { renew: [home, team] });
  const declining = useMove(evaluations.decline, { renew: [home, team] });
  const over = async () => {
    draft.forget();
    await renew(evaluations.form);
  };
  return {
    draft,
    submitting,
    declining,
    submit: async () => {
      if (!(await draft.flush())) return;
      const { value, etag: ifMatch } = draft.latest();
      if ((await submitting.run({ params, body: value, ifMatch })) !== undefined) await over();
    },
    decline: async (reason) => {
      await draft.flush();
      if ((await declining.run({ params, body: { reason }, ifMatch: draft.latest().etag })) !== undefined) await over();
    },
  };
}

/** Once it is left, the copy in memory is dropped: it is read anew, in case it is changed elsewhere meanwhile. */
function useForgetting(key: readonly unknown[]) {
  const name = JSON.stringify(key);
  useEffect(
    () => () => {
      setTimeout(() => queries.removeQueries({ queryKey: JSON.parse(name), type: 'inactive' }));
    },
    [name],
  );
}
