import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { task, type TaskForm } from '#lib/contract/personal-links.ts';
import { theConfig } from '../../api/config.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { DueLine } from '../../ui/DueLine.tsx';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { HeadSkeleton, SheetSkeleton } from '../../ui/Skeletons.tsx';
import { LanguageSwitch } from '../../ui/TopBar.tsx';
import { Unreached } from '../../ui/Unreached.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Answers } from '../employee/evaluation/Answers.tsx';
import { FormNotes } from '../employee/evaluation/FormNotes.tsx';
import { WriteSteps } from '../employee/evaluation/WriteSteps.tsx';
import s from './Task.module.css';
import { TaskEnd } from './TaskEnd.tsx';
import { type Sent, useTask } from './use-task.ts';

/** What a personal link opens: one form until it is sent, and nothing around it. */
export function Task() {
  const { token } = useParams({ from: '/t/$token' });
  const say = useSay();
  const read = useRead(task.form, { params: { token }, fresh: true });
  const [sent, setSent] = useState<Sent>();
  const { data, etag, problem } = read;
  return (
    <div className={s['frame']}>
      <header className={`${s['bar']} noprint`}>
        <b>{say(theConfig().organisation)}</b>
        <LanguageSwitch />
      </header>
      <Unreached />
      <main id="main" className={s['main']}>
        {sent !== undefined ? (
          <TaskSent sent={sent} />
        ) : data !== undefined ? (
          <TaskWrite key={data.id} token={token} form={data} etag={etag} onSent={setSent} />
        ) : problem === undefined ? (
          <>
            <HeadSkeleton />
            <SheetSkeleton rows={5} height={168} />
          </>
        ) : (
          <TaskEnd problem={problem} again={read.again} />
        )}
      </main>
    </div>
  );
}

interface WriteProps {
  token: string;
  form: TaskForm;
  etag: string | null;
  onSent: (sent: Sent) => void;
}

function TaskWrite({ token, form, etag, onSent }: WriteProps) {
  const { title, checking: check, blindSelf } = useWords('evaluation');
  const w = useWords('task');
  const language = useLanguage();
  const writing = useTask(token, form, etag, onSent);
  const { kind, employee } = form;
  const name = title[kind]({ name: employee.name });
  return (
    <WriteSteps
      form={form}
      writing={writing}
      renderPage={(checking, body) => (
        <Page
          title={checking ? `${check} · ${name}` : name}
          kicker={w.for({ name: form.rater })}
          lead={
            <>
              {periodName(language, form.cycle.period.label)} · <DueLine at={form.dueAt} />
              {kind === 'self' && form.blind ? ` · ${blindSelf}` : ''}
            </>
          }
        >
          {checking ? null : <p className={s['personal']}>{w.lead}</p>}
          <FormNotes form={form} draft={writing.draft.value} checking={checking} />
          {body}
        </Page>
      )}
    />
  );
}

function TaskSent({ sent: { form, draft, at } }: { sent: Sent }) {
  const evaluation = useWords('evaluation');
  const w = useWords('task');
  const f = useFormat();
  return (
    <Page
      title={evaluation.sent[form.kind]}
      width="read"
      kicker={w.for({ name: form.rater })}
      lead={w.sentLead({ at: f.dateTime(at) })}
    >
      <Sheet>
        <SheetPart title={evaluation.answers}>
          <Answers form={form} draft={draft} />
        </SheetPart>
      </Sheet>
    </Page>
  );
}
