import type { DraftBody } from '#lib/contract/evaluations.ts';
import { task, type TaskForm } from '#lib/contract/personal-links.ts';
import { answer } from '../../api/client.ts';
import { useMove } from '../../api/use-move.ts';
import { useDraft } from '../../ui/use-draft.ts';
import type { HandingIn } from '../employee/evaluation/use-evaluation.ts';

/** What was sent, to be shown once more: the link does not open it again. */
export interface Sent {
  readonly form: TaskForm;
  readonly draft: DraftBody;
  readonly at: string;
}

/** Autosave and submitting through a personal link, as the form of whoever is signed in does. */
export function useTask(token: string, form: TaskForm, etag: string | null, onSent: (sent: Sent) => void): HandingIn {
  const params = { token };
  const draft = useDraft<DraftBody>(
    `task/${form.cycle.id}/${form.id}`,
    { value: form.draft, etag },
    {
      save: async (body, ifMatch) => ({ etag: (await answer(task.save, { params, body, ifMatch })).etag }),
      reload: async () => {
        const read = await answer(task.form, { params });
        return { value: read.data.draft, etag: read.etag };
      },
    },
  );
  const submitting = useMove(task.submit);
  return {
    draft,
    submitting,
    submit: async () => {
      if (!(await draft.flush())) return;
      const { value, etag: ifMatch } = draft.latest();
      const done = await submitting.run({ params, body: value, ifMatch });
      if (done === undefined) return;
      draft.forget();
      onSent({ form, draft: value, at: done.data.submittedAt ?? '' });
    },
  };
}
