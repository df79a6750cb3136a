import { useWords } from '../../../../i18n/words.ts';
import { FlagField } from '../fields/FlagField.tsx';
import type { PartProps } from '../part-props.ts';

/** What people see of their own result, each with what it is where the draft says nothing. */
const shown = { rank: false, supervisorComments: true, peerMean: true, customerMean: true } as const;

export function Display(part: PartProps) {
  const w = useWords('studio').process;
  return (
    <section aria-label={w.display}>
      <p className="quiet">{w.displayLead}</p>
      {(['rank', 'supervisorComments', 'peerMean', 'customerMean'] as const).map((key) => (
        <FlagField key={key} part={part} path={['display', key]} otherwise={shown[key]} {...w[key]} />
      ))}
    </section>
  );
}
