import type { DraftBody } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { SheetPart } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { DraftHandle } from '../../../ui/use-draft.ts';
import s from './FormFields.module.css';

/** Achievements and training wishes: read by the supervisor and HR, never part of the score. */
export function SummaryPart({ draft }: { draft: DraftHandle<DraftBody> }) {
  const w = useWords('evaluation');
  const { achievements, wishes } = draft.value;
  return (
    <SheetPart title={w.summary} aside={w.summaryLead}>
      <div className={s['fields']}>
        <TextField
          label={w.achievements}
          optional
          rows={3}
          longest={2000}
          value={achievements}
          onChange={(text) => draft.change((value) => ({ ...value, achievements: text }))}
        />
        <TextField
          label={w.wishes}
          optional
          rows={2}
          longest={1000}
          value={wishes}
          onChange={(text) => draft.change((value) => ({ ...value, wishes: text }))}
        />
      </div>
    </SheetPart>
  );
}
