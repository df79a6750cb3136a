import { cycles } from '#lib/contract/cycles.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { ReactNode } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { Desk } from './simulation/Desk.tsx';
import s from './simulation/Choice.module.css';
import { nameOf, useTried } from './simulation/use-tried.ts';

type Cycle = ReplyOf<typeof cycles.list>['items'][number];

/** Another policy, or this one with changes, on the ratings of a cycle, against what holds there. */
export function Simulation() {
  const w = useWords('simulation');
  const hr = useWords('hr');
  const read = useRead(cycles.list);
  return (
    <Page title={w.title} lead={w.lead} up={{ to: paths.policies(), label: hr.policy.title }} width="full">
      <Loaded read={read}>
        {({ items }) => {
          const rated = items.filter(hasRatings);
          return rated.length === 0 ? <Nothing /> : <Chosen cycles={rated} />;
        }}
      </Loaded>
    </Page>
  );
}

const hasRatings = ({ state }: Cycle) => ['open', 'review', 'published', 'closed'].includes(state);

function Nothing() {
  const w = useWords('simulation');
  return (
    <Sheet>
      <EmptyState title={w.none} lead={w.noneLead}>
        <ButtonLink to={paths.cycles()}>{w.toCycles}</ButtonLink>
      </EmptyState>
    </Sheet>
  );
}

/** Which policy on which cycle; both in the address. */
function Chosen({ cycles: all }: { cycles: readonly Cycle[] }) {
  const w = useWords('simulation');
  const say = useSay();
  const [wanted, chooseCycle] = useAddressValue('cycle');
  const cycle = all.find(({ id }) => id === wanted) ?? all.find(({ state }) => state !== 'open') ?? all[0];
  if (cycle === undefined) return null;
  return (
    <Tried cycle={cycle}>
      <SelectField
        label={w.on}
        value={cycle.id}
        onChange={chooseCycle}
        options={all.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
    </Tried>
  );
}

function Tried({ cycle, children }: { cycle: Cycle; children: ReactNode }) {
  const w = useWords('simulation');
  const { base, options, choose } = useTried(cycle.policy);
  return (
    <>
      <div className={s['choice']}>
        {children}
        <SelectField label={w.tried} value={nameOf(base)} onChange={choose} options={options} />
      </div>
      <Desk key={`${cycle.id} ${nameOf(base)}`} cycle={cycle.id} base={base} />
    </>
  );
}
