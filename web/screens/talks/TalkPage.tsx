import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { SavedSign } from '../../ui/SavedSign.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { Agenda } from './Agenda.tsx';
import type { BeforeTalk } from './before.ts';
import { Ending } from './Ending.tsx';
import { Goals } from './Goals.tsx';
import { GoalsBefore } from './GoalsBefore.tsx';
import s from './Talk.module.css';
import { MyNotes } from './MyNotes.tsx';
import { Summary } from './Summary.tsx';
import { atOf, etagOf, otherName, type Sheet as Written, sheetServer, type TalkData } from './talk.ts';
import { TheirNotes } from './TheirNotes.tsx';
import { When } from './When.tsx';

/** One column from top to bottom: when, what about, what each noted, what was agreed, and the end. */
export function TalkPage({ talk, before }: { talk: TalkData; before: readonly BeforeTalk[] }) {
  const w = useWords('talks');
  const language = useLanguage();
  const own = talk.side === 'employee';
  const period = periodName(language, talk.cycle.period.label);
  const [first] = useState(() => ({
    value: { points: talk.mine.points, notes: talk.mine.notes },
    etag: etagOf(talk.mine.version),
  }));
  const key = `talk/${talk.cycle.id}/${talk.employee.id}/${talk.side}`;
  const draft = useDraft<Written>(key, first, sheetServer(atOf(talk)));
  return (
    <Page
      title={own ? w.title : w.titleOf({ name: talk.employee.name })}
      width="read"
      up={
        own
          ? { to: paths.result(talk.cycle.id), label: w.result }
          : { to: paths.teamCycle(talk.cycle.id), label: w.team }
      }
      lead={w.lead({ period, name: otherName(talk) })}
    >
      <Sheet>
        <SheetPart title={w.when}>
          <When talk={talk} />
        </SheetPart>
        <SheetPart title={w.short}>
          <Summary talk={talk} />
        </SheetPart>
        {before.map((one) => (
          <GoalsBefore key={one.cycle.id} before={one} />
        ))}
        <SheetPart title={w.agenda} aside={w.agendaLead}>
          <Agenda talk={talk} draft={draft} />
        </SheetPart>
        <SheetPart title={w.mine} aside={talk.state === 'agreed' ? undefined : <SavedSign draft={draft} />}>
          <MyNotes talk={talk} draft={draft} />
        </SheetPart>
        <SheetPart title={w.theirs({ name: otherName(talk) })}>
          <TheirNotes talk={talk} />
        </SheetPart>
        <SheetPart title={w.goals} aside={w.goalsLead}>
          <Goals talk={talk} />
        </SheetPart>
      </Sheet>
      <p className={`quiet ${s['private']}`}>{w.privacy}</p>
      <Ending talk={talk} />
    </Page>
  );
}
