import { useState } from 'react';
import { teamBefore } from '#lib/contract/evaluations.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { DueLine } from '../../../ui/DueLine.tsx';
import { Page } from '../../../ui/Page.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import { entryOf } from './entry.ts';
import { usePages } from '../../../api/use-pages.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { GoalsDialog } from './GoalsDialog.tsx';
import { GridBar } from './GridBar.tsx';
import { GridCards } from './GridCards.tsx';
import { GridTable } from './GridTable.tsx';
import { IndicatorHead } from './IndicatorHead.tsx';
import { IndicatorTabs, panelId, tabId } from './IndicatorTabs.tsx';
import { onGridKey } from './keys.ts';
import { rowOf } from './focus.ts';
import { type Forms, isOpen } from './rows.ts';
import { SubmitDialog } from './SubmitDialog.tsx';
import { useGrid } from './use-grid.ts';
import { useSubmitTeam } from './use-submit-team.ts';
import { useTeamDrafts } from './use-team-drafts.ts';

/** One indicator at a time, everybody in rows; its keys, its bar, and at the end the submitting of those who are complete. */
export function GridPage({ forms, again }: { forms: Forms; again: () => Promise<void> }) {
  const w = useWords('supervisor').grid;
  const say = useSay();
  const language = useLanguage();
  const narrow = useMedia('(max-width: 900px)');
  const drafts = useTeamDrafts(forms);
  const submitting = useSubmitTeam(drafts, again);
  const grid = useGrid(forms, drafts, submitting.submitted, !narrow);
  const [finishing, setFinishing] = useState(false);
  const { cycle } = forms[0];
  // Who was given back may have longer.
  const [dueAt = forms[0].dueAt] = forms
    .filter(isOpen)
    .map((form) => form.dueAt)
    .toSorted();
  const last = usePages(teamBefore, { params: { cycle: cycle.id }, whole: true });
  const known = last.data?.map(({ employee, ratings }) => [employee, ratings] as const);
  const before = known === undefined ? (last.problem === undefined ? undefined : {}) : Object.fromEntries(known);
  const { line, rows, item } = grid;
  if (line === undefined) return null;
  const entry = entryOf(line, say);
  const digits = new Set(entry.kind === 'steps' ? entry.steps.map(({ value }) => String(value)) : []);
  const shown = { grid, line, entry, before, period: cycle.period, keys: !narrow };
  return (
    <Page
      title={w.title}
      width="full"
      up={{ to: paths.teamCycle(cycle.id), label: w.team }}
      lead={
        <>
          {periodName(language, cycle.period.label)} · {w.lead({ people: rows.length })} <DueLine at={dueAt} />
        </>
      }
      actions={<ButtonLink to={paths.teamCycle(cycle.id)}>{w.byPerson}</ButtonLink>}
    >
      <div
        role="presentation"
        onKeyDown={(event) => onGridKey(event, grid, digits)}
        onFocus={({ target }) => {
          const row = rowOf(target);
          if (row !== undefined) grid.choose(row);
        }}
      >
        <Sheet flush>
          <IndicatorTabs grid={grid} />
          <div role="tabpanel" id={panelId} aria-labelledby={tabId(item)}>
            <IndicatorHead {...shown} />
            {narrow ? <GridCards {...shown} /> : <GridTable {...shown} />}
          </div>
        </Sheet>
      </div>
      <p className="heard" aria-live="polite">
        {grid.said}
      </p>
      <GridBar grid={grid} entry={entry} legend={!narrow} onSubmit={() => setFinishing(true)} />
      <EvidenceDialog grid={grid} />
      <GoalsDialog grid={grid} />
      <SubmitDialog
        open={finishing}
        grid={grid}
        submitting={submitting}
        onClose={() => {
          submitting.clear();
          setFinishing(false);
        }}
      />
    </Page>
  );
}
