import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Answers } from './Answers.tsx';
import { ChangedSince } from './ChangedSince.tsx';
import { SecondReviewLine } from './SecondReviewLine.tsx';
import s from './Check.module.css';
import { useTeamPlace } from './use-team-place.ts';

/** After submitting: what was sent, and what comes next. */
export function Sent({ form }: { form: EvaluationForm }) {
  const w = useWords('evaluation');
  const f = useFormat();
  const { kind, employee, closesAt } = form;
  const supervisor = kind === 'supervisor';
  const at = form.submittedAt ?? form.savedAt;
  const next = kind === 'self' ? w.nextSelf({ closes: f.date(closesAt) }) : supervisor ? w.nextSupervisor : w.nextPeer;
  return (
    <Page
      title={w.sent[kind]}
      width="read"
      kicker={w.title[kind]({ name: employee.name })}
      lead={at === null ? undefined : w.sentAt({ at: f.dateTime(at) })}
    >
      <Sheet>
        <SheetPart title={w.next}>
          <p>{next}</p>
          <div className={s['acts']}>
            {supervisor ? <TeamNext form={form} /> : <ButtonLink to={paths.home()}>{w.toHome}</ButtonLink>}
          </div>
        </SheetPart>
        {form.secondReview === null ? null : (
          <SheetPart title={w.second.title}>
            <SecondReviewLine review={form.secondReview} />
            <ChangedSince form={form} />
          </SheetPart>
        )}
        <SheetPart title={w.answers}>
          <Answers form={form} draft={form.draft} />
        </SheetPart>
      </Sheet>
    </Page>
  );
}

function TeamNext({ form }: { form: EvaluationForm }) {
  const w = useWords('evaluation');
  const cycle = form.cycle.id;
  const open = useTeamPlace(cycle, form.id)?.open;
  return (
    <>
      {open === undefined ? null : (
        <ButtonLink kind="fill" to={paths.evaluation(cycle, open.id)}>
          {w.nextPerson({ name: open.name })}
        </ButtonLink>
      )}
      <ButtonLink to={paths.teamCycle(cycle)}>{w.toTeam}</ButtonLink>
    </>
  );
}
