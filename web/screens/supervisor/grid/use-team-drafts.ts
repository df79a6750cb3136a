import { useEffect, useReducer, useState } from 'react';
import type { DraftBody } from '#lib/contract/evaluations.ts';
import { attend, browserDraft } from '../../../ui/browser-draft.ts';
import { draftKey, draftServer } from '../../employee/evaluation/draft-server.ts';
import { etagOf } from '../../../api/etag.ts';
import { type Forms, isOpen, type TeamDrafts } from './rows.ts';

/**
 * One draft for each person who can still be rated: the very draft of that person's own form, saved, mirrored on the
 * device and held back where it was changed elsewhere like there. Taken from the first forms; whoever shows them draws
 * again at each change.
 */
export function useTeamDrafts(forms: Forms): TeamDrafts {
  const [drafts] = useState(
    (): TeamDrafts =>
      new Map(
        forms.filter(isOpen).map((form) => {
          const draft = browserDraft<DraftBody>(draftKey(form), { value: form.draft, etag: etagOf(form.version) });
          draft.serve(draftServer(form));
          return [form.id, draft];
        }),
      ),
  );
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const ends = [...drafts.values()].flatMap((draft) => [draft.subscribe(draw), attend(draft)]);
    return () => {
      for (const end of ends) end();
    };
  }, [drafts]);
  return drafts;
}
