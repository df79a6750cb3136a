import { useRef, useState } from 'react';
import { evaluations, team } from '#lib/contract/evaluations.ts';
import { home } from '#lib/contract/me.ts';
import { answer } from '../../../api/client.ts';
import { type ApiProblem, asProblem, offline } from '../../../api/problem.ts';
import { renew } from '../../../api/queries.ts';
import type { GridRow, TeamDrafts } from './rows.ts';

export type Outcome =
  | { readonly state: 'sending' | 'done' }
  | { readonly state: 'failed'; readonly problem: ApiProblem };

export type Submitting = ReturnType<typeof useSubmitTeam>;

/**
 * Submits one person after the other, each in a request of its own that may fail without the others. Tried again, the
 * same content carries the same key, so that the server does it once.
 */
export function useSubmitTeam(drafts: TeamDrafts, again: () => Promise<void>) {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [submitted, setSubmitted] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const intents = useRef(new Map<string, { content: string; key: string }>());

  const keyOf = (id: string, content: string): string => {
    const known = intents.current.get(id);
    const intent = known?.content === content ? known : { content, key: crypto.randomUUID() };
    intents.current.set(id, intent);
    return intent.key;
  };

  const submit = async ({ id, form }: GridRow): Promise<Outcome> => {
    const draft = drafts.get(id);
    if (draft === undefined || !(await draft.flush()))
      return { state: 'failed', problem: draft?.view().problem ?? offline() };
    const { value, etag } = draft.view();
    const asked = { params: { cycle: form.cycle.id, evaluation: id }, body: value, ifMatch: etag };
    try {
      await answer(evaluations.submit, { ...asked, idempotencyKey: keyOf(id, JSON.stringify(asked)) });
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'version-changed') await draft.clashed(problem);
      return { state: 'failed', problem };
    }
    draft.forget();
    return { state: 'done' };
  };

  return {
    outcomes,
    submitted,
    busy,
    clear: () => setOutcomes(new Map()),
    run: async (rows: readonly GridRow[]) => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setOutcomes(new Map());
      for (const row of rows) {
        setOutcomes((old) => new Map(old).set(row.id, { state: 'sending' }));
        const outcome = await submit(row);
        setOutcomes((old) => new Map(old).set(row.id, outcome));
        if (outcome.state === 'done') setSubmitted((old) => new Set([...old, row.id]));
      }
      // What was hidden until then is shown now: self-ratings where the policy is blind.
      await Promise.all([renew(home, team), again()]);
      running.current = false;
      setBusy(false);
    },
  };
}
