import { useNavigate } from '@tanstack/react-router';
import { policies } from '#lib/contract/policies.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { useMove } from '../../../api/use-move.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { schemeIn } from '../shared/documents.ts';

interface Props {
  base: { policy: string; version: number };
  /** What was changed on the spot; undefined: nothing. */
  calculation: Policy | undefined;
}

/** Makes a draft of what was tried, with everything else as the version has it that it began from, and opens it in the studio. */
export function SaveDraft({ base, calculation }: Props) {
  const w = useWords('simulation');
  const navigate = useNavigate();
  const move = useMove(policies.begin, { renew: [policies.list, policies.versions] });
  const params = { policy: base.policy, version: base.version };
  const read = useRead(policies.read, { params, when: calculation !== undefined });
  const save = async () => {
    if (read.data === undefined || calculation === undefined) return;
    const scheme = { ...schemeIn(read.data.scheme), calculation };
    const made = await move.run({ params: { policy: base.policy }, body: { from: { scheme } } });
    if (made !== undefined) await navigate({ to: paths.editPolicy(base.policy, made.data.number) });
  };
  return (
    <Button
      kind="fill"
      busy={move.busy || (calculation !== undefined && read.loading)}
      problem={move.problem}
      why={calculation === undefined ? w.saveWhy : undefined}
      onClick={() => void save()}
    >
      {w.save}
    </Button>
  );
}
