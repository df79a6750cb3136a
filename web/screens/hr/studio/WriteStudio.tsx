import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { policies } from '#lib/contract/policies.ts';
import { useMove } from '../../../api/use-move.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Page } from '../../../ui/Page.tsx';
import { useDraft } from '../../../ui/use-draft.ts';
import { Returned } from './Returned.tsx';
import { namesAt } from './read-draft.ts';
import { StudioBar } from './StudioBar.tsx';
import { StudioEditor } from './StudioEditor.tsx';
import { changed, useBefore, type Version } from './use-before.ts';
import { useSchemeEdit } from './use-scheme-edit.ts';
import { jsonIn, versionServer, type Written } from './version-server.ts';

interface Props {
  version: Version;
  etag: string | null;
  onHanded: (handed: { data: Version; etag: string | null }) => void;
}

/** A draft: saved as it is written, handed in for approval when it is ready. */
export function WriteStudio({ version, etag, onHanded }: Props) {
  const w = useWords('studio').frame;
  const say = useSay();
  const navigate = useNavigate();
  const params = { policy: version.id, version: version.number };
  const [first] = useState(() => ({ value: { scheme: jsonIn(version.scheme), note: version.note }, etag }));
  const draft = useDraft<Written>(`policies/${version.id}/${version.number}`, first, versionServer(params));
  const scheme = useSchemeEdit(draft.value.scheme, false);
  const before = useBefore(version);
  const { change } = draft;
  useEffect(() => change((all) => ({ ...all, scheme: scheme.draft })), [change, scheme.draft]);
  const submitting = useMove(policies.move, { renew: [policies.list, policies.versions] });
  const [leaving, leave] = useState(false);
  /** Nothing is handed in or tried before the server has all of it. */
  const saved = async () => {
    leave(true);
    const all = await draft.flush();
    leave(false);
    return all;
  };
  const submit = async (note: string) => {
    change((all) => ({ ...all, note: note === '' ? null : note }));
    if (!(await saved())) return;
    const move = { params: { ...params, move: 'submit' as const }, body: {}, ifMatch: draft.latest().etag };
    const handed = await submitting.run(move);
    if (handed === undefined) return;
    draft.forget();
    onHanded(handed);
  };
  const from = changed(version);
  const name = namesAt(scheme.draft, ['calculation', 'name']) ?? version.name;
  return (
    <Page
      width="full"
      title={`${say(name)} ${w.title({ number: version.number })}`}
      up={{ to: paths.policy(version.id), label: w.up }}
      lead={`${w.states[version.state]} · ${from === undefined ? w.leadFirst : w.leadDraft({ before: from })}`}
    >
      <Returned version={version} edited={draft.state !== 'clean'} />
      <StudioEditor
        scheme={scheme}
        before={before}
        readOnly={false}
        renderBar={(problems, choose) => (
          <StudioBar
            scheme={scheme}
            draft={draft}
            problems={problems}
            onChoose={choose}
            onSimulate={async () => {
              const to = paths.simulation({ policy: version.id, version: version.number });
              if (await saved()) await navigate({ href: to });
            }}
            sending={{ busy: leaving || submitting.busy, problem: submitting.problem ?? draft.problem }}
            onSubmit={version.submitted === null || draft.state !== 'clean' ? submit : undefined}
          />
        )}
      />
    </Page>
  );
}
