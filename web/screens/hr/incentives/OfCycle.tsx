import type { ReactNode } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { incentives } from '#lib/contract/incentives.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TableSkeleton } from '../../../ui/Skeletons.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useAddressValue } from '../../../ui/use-address-value.ts';

type Listed = ReplyOf<typeof incentives.cycles>['items'][number];

interface Props {
  /** Which part of a policy leads to what is shown. */
  part: 'promotion' | 'honours' | 'training' | 'improvement';
  children: (cycle: string, choice: ReactNode) => ReactNode;
}

/** What one published cycle leads to: the newest whose policy speaks of it, or the one that was chosen. */
export function OfCycle({ part, children }: Props) {
  const read = useRead(incentives.cycles);
  return (
    <Loaded read={read} skeleton={<TableSkeleton />}>
      {({ items }) => (
        <Chosen part={part} items={items}>
          {children}
        </Chosen>
      )}
    </Loaded>
  );
}

function Chosen({ part, items, children }: Props & { items: readonly Listed[] }) {
  const w = useWords('incentives');
  const say = useSay();
  const [wanted, choose] = useAddressValue('cycle');
  const speaking = items.filter((item) => item[part]);
  const chosen = speaking.find(({ cycle }) => cycle.id === wanted) ?? speaking[0];
  if (chosen === undefined)
    return (
      <Sheet>
        <EmptyState
          title={items.length === 0 ? w.none : w.noRule}
          lead={items.length === 0 ? w.noneLead : w.noRuleLead}
        >
          {items.length === 0 ? null : <ButtonLink to={paths.policies()}>{w.toPolicies}</ButtonLink>}
        </EmptyState>
      </Sheet>
    );
  const choice = (
    <SelectField
      label={w.period}
      heard
      value={chosen.cycle.id}
      onChange={(id) => choose(id, { replace: true })}
      options={speaking.map(({ cycle }) => ({ value: cycle.id, label: say(cycle.name) }))}
    />
  );
  return children(chosen.cycle.id, choice);
}
