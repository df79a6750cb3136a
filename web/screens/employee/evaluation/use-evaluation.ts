import { useEffect } from 'react';
import { type DraftBody, type EvaluationForm, evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { keyOf, queries, renew } from '../../../api/queries.ts';
import { type Move, useMove } from '../../../api/use-move.ts';
import { type DraftHandle, useDraft } from '../../../ui/use-draft.ts';
import { draftKey, draftServer } from './draft-server.ts';

/** What the form needs of whoever keeps and sends it. */
export interface HandingIn {
  readonly draft: DraftHandle<DraftBody>;
  readonly submitting: Pick<Move<typeof evaluations.submit>, 'busy' | 'problem'>;
  submit: () => Promise<void>;
}

export interface Writing extends HandingIn {
  readonly declining: Move<typeof evaluations.decline>;
  decline: (reason: string) => Promise<void>;
}

/** Autosave, submitting and declining of one evaluation. */
export function useEvaluation(form: EvaluationForm, etag: string | null): Writing {
  const params = { cycle: form.cycle.id, evaluation: form.id };
  const key = keyOf(evaluations.form, { params });
  const draft = useDraft<DraftBody>(draftKey(form), { value: form.draft, etag }, draftServer(form));
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
