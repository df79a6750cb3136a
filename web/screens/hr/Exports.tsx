import { useState } from 'react';
import { cycles } from '#lib/contract/cycles.ts';
import { hasResults } from '#lib/domain/lifecycle/cycle.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { TableSkeleton } from '../../ui/Skeletons.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { CycleFiles } from './exports/CycleFiles.tsx';
import { Downloads } from './exports/Downloads.tsx';
import { OrganisationFiles } from './exports/OrganisationFiles.tsx';

/** Every file that can be taken along, what is in it, and who has taken which. */
export function Exports() {
  const w = useWords('exports');
  const read = useRead(cycles.list);
  return (
    <Page title={w.title} lead={w.lead}>
      <Loaded read={read} skeleton={<TableSkeleton />}>
        {({ items }) => <Offered cycles={items.filter(hasResults)} />}
      </Loaded>
    </Page>
  );
}

type Cycles = NonNullable<ReturnType<typeof useRead<typeof cycles.list>>['data']>['items'];

function Offered({ cycles: known }: { cycles: Cycles }) {
  const w = useWords('exports');
  const say = useSay();
  const [wanted, choose] = useAddressValue('cycle');
  const [ofOrganisation, setOfOrganisation] = useState(false);
  const cycle = known.find(({ id }) => id === wanted) ?? known[0];
  const log = cycle === undefined || ofOrganisation ? undefined : cycle.id;
  const organisation = { value: '', label: w.organisation };
  return (
    <Sheet>
      <SheetPart
        bare
        title={w.ofCycle}
        actions={
          cycle === undefined ? null : (
            <SelectField
              heard
              label={w.which}
              value={cycle.id}
              onChange={choose}
              options={known.map(({ id, name }) => ({ value: id, label: say(name) }))}
            />
          )
        }
      >
        {cycle === undefined ? (
          <EmptyState title={w.noResults} lead={w.noResultsLead} />
        ) : (
          <CycleFiles cycle={cycle.id} />
        )}
      </SheetPart>
      <SheetPart bare title={w.ofOrganisation}>
        <OrganisationFiles />
      </SheetPart>
      <SheetPart
        bare
        title={w.downloads}
        actions={
          cycle === undefined ? null : (
            <SelectField
              heard
              label={w.downloadsOf}
              value={log ?? ''}
              onChange={(chosen) => setOfOrganisation(chosen === '')}
              options={[{ value: cycle.id, label: say(cycle.name) }, organisation]}
            />
          )
        }
      >
        <Downloads key={log} cycle={log} />
      </SheetPart>
    </Sheet>
  );
}
