import { cycles } from '#lib/contract/cycles.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { Page } from '../../ui/Page.tsx';
import { LogView } from './log/LogView.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useAddressValue } from '../../ui/use-address-value.ts';
import { useCalculationOf } from './shared/use-calculation.ts';

/** Who did or saw what, when, to whom and why: of the organisation, and of each cycle. */
export function Audit() {
  const w = useWords('hr').log;
  const say = useSay();
  const [chosen, choose] = useAddressValue('log');
  const all = useRead(cycles.list).data?.items ?? [];
  const calculation = useCalculationOf(all.find(({ id }) => id === chosen)?.policy);
  const logs = [
    { value: '', label: w.organisation },
    ...all.map(({ id, name }) => ({ value: id, label: w.cycle({ name: say(name) }) })),
  ];
  return (
    <Page
      title={w.title}
      lead={w.lead}
      actions={
        <SelectField
          label={w.which}
          heard
          value={chosen ?? ''}
          onChange={(id) => choose(id === '' ? undefined : id)}
          options={logs}
        />
      }
    >
      <LogView key={chosen} cycle={chosen} calculation={calculation} />
    </Page>
  );
}
