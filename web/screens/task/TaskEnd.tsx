import type { ApiProblem } from '../../api/problem.ts';
import { useWords } from '../../i18n/words.ts';
import { AgainButton } from '../../ui/AgainButton.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Why the link opens nothing: what happened, and whom to ask. Nobody here has an account to be sent to. */
export function TaskEnd({ problem, again }: { problem: ApiProblem; again: () => Promise<void> }) {
  const w = useWords('task');
  const { unreached } = useWords('common');
  const { code, detail } = problem;
  if (code === 'link-used' || code === 'link-expired') return <Notice title={w.ends[code]} lead={detail} />;
  if (code === 'not-found') return <Notice title={w.ends[code]} lead={w.unknown} />;
  const said = code === 'offline' ? unreached : { title: w.ends.other, lead: detail };
  return (
    <Notice title={said.title} lead={said.lead}>
      <AgainButton kind="fill" again={again} />
    </Notice>
  );
}
