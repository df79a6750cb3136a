import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { policies } from '#lib/contract/policies.ts';
import { templateIds, templateNames } from '#lib/domain/policy/templates/ids.ts';
import { useMove } from '../../../../api/use-move.ts';
import { useRead } from '../../../../api/use-read.ts';
import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { paths } from '../../../../paths.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { FilePart } from './FilePart.tsx';
import type { ReadFile } from './read-file.ts';
import { type PolicyHistory, wholePolicy } from './types.ts';

const FILE = 'file';

/** Begins the next version, where there is no open draft: from one of this policy, from a template, from another policy or from a file. */
export function BeginDraft({ policy }: { policy: PolicyHistory }) {
  const w = useWords('policies').beginning;
  const { acts, file: fileWords } = useWords('policies');
  const say = useSay();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const begin = useMove(policies.begin, { renew: wholePolicy });
  const others = useRead(policies.list, { when: open }).data?.items ?? [];
  const sources = [
    ...policy.items.map(({ number, state }) => ({
      label: (state === 'discarded' ? w.discarded : w.version)({ number }),
      from: { version: number },
    })),
    ...templateIds.map((template) => ({
      label: w.template({ name: say(templateNames[template]) }),
      from: { template },
    })),
    ...others.flatMap(({ id, name, current }) =>
      id === policy.id || current === null
        ? []
        : [{ label: w.policy({ name: say(name), number: current }), from: { policy: id, version: current } }],
    ),
  ];
  const first = sources.findIndex(({ from }) => 'version' in from && from.version === policy.current);
  const [chosen, choose] = useState<string>();
  const [read, setRead] = useState<ReadFile>();
  const value = chosen ?? String(Math.max(first, 0));
  const scheme = read !== undefined && 'scheme' in read ? read.scheme : undefined;
  const run = async () => {
    const from = value === FILE ? scheme && { scheme: { ...scheme } } : sources[Number(value)]?.from;
    if (from === undefined) return;
    const made = await begin.run({ params: { policy: policy.id }, body: { from } });
    if (made !== undefined) await navigate({ href: paths.editPolicy(policy.id, made.data.number) });
  };
  // While there is one, it stands above with the way to it.
  if (!policy.begin.allowed) return null;
  return (
    <>
      <Button kind="fill" onClick={() => setOpen(true)}>
        {acts.begin}
      </Button>
      <ConfirmDialog
        open={open}
        title={w.title}
        action={w.action}
        busy={begin.busy}
        problem={begin.problem}
        why={value === FILE && scheme === undefined ? fileWords.first : undefined}
        onConfirm={() => void run()}
        onClose={() => {
          begin.clear();
          setOpen(false);
        }}
      >
        <p>{w.lead}</p>
        <SelectField
          label={w.from}
          value={value}
          onChange={choose}
          options={[
            ...sources.map(({ label }, place) => ({ value: String(place), label })),
            { value: FILE, label: w.file },
          ]}
        />
        {value === FILE ? <FilePart read={read} onRead={setRead} /> : null}
      </ConfirmDialog>
    </>
  );
}
