import { type ReactNode, useState } from 'react';
import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { DueLine } from '../../../ui/DueLine.tsx';
import { Page } from '../../../ui/Page.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { ReasonDialog } from '../../../ui/ReasonDialog.tsx';
import { FormNotes } from './FormNotes.tsx';
import { OtherPeople } from './OtherPeople.tsx';
import type { Writing } from './use-evaluation.ts';

interface Props {
  form: EvaluationForm;
  writing: Writing;
  checking: boolean;
  children: ReactNode;
}

/** The head of a form: of whom, until when, what is promised; and for a supervisor the way to the next person. */
export function FormPage({ form, writing, checking, children }: Props) {
  const w = useWords('evaluation');
  const language = useLanguage();
  const { kind, employee, cycle } = form;
  const up =
    kind === 'supervisor' ? { to: paths.teamCycle(cycle.id), label: w.team } : { to: paths.home(), label: w.home };
  const title = w.title[kind]({ name: employee.name });
  return (
    <Page
      title={checking ? `${w.checking} · ${title}` : title}
      up={up}
      lead={
        <>
          {periodName(language, cycle.period.label)} · <DueLine at={form.dueAt} />
          {kind === 'self' && form.blind ? ` · ${w.blindSelf}` : ''}
        </>
      }
      actions={
        kind === 'supervisor' ? (
          <OtherPeople cycle={cycle.id} evaluation={form.id} />
        ) : kind === 'peer' ? (
          <Decline form={form} writing={writing} />
        ) : null
      }
    >
      <FormNotes form={form} draft={writing.draft.value} checking={checking} />
      {children}
    </Page>
  );
}

/** A peer who cannot judge says so, with a reason that HR reads. */
function Decline({ form, writing }: { form: EvaluationForm; writing: Writing }) {
  const w = useWords('evaluation');
  const [asking, setAsking] = useState(false);
  const { declining } = writing;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{w.decline}</Button>
      <ReasonDialog
        open={asking}
        title={w.declineTitle({ name: form.employee.name })}
        lead={w.declineLead}
        action={w.declineDo}
        busy={declining.busy}
        problem={declining.problem}
        onConfirm={(reason) => void writing.decline(reason)}
        onClose={() => {
          declining.clear();
          setAsking(false);
        }}
      />
    </>
  );
}
