import type { EvaluationForm } from '#lib/contract/evaluations.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { Answers } from './Answers.tsx';
import s from './Check.module.css';

/** Nothing can be written any more: why, and what to do about it; what had been written stays to be read. */
export function Over({ form }: { form: EvaluationForm }) {
  const w = useWords('evaluation');
  const f = useFormat();
  const said =
    form.state === 'declined'
      ? { title: w.declined, lead: w.declinedLead({ reason: form.reason ?? '' }) }
      : form.state === 'voided'
        ? { title: w.voided, lead: w.voidedLead }
        : { title: w.lapsed, lead: w.lapsedLead({ at: f.dateTime(form.closesAt) }) };
  const written = Object.keys(form.draft.scores).length > 0;
  return (
    <Page title={w.title[form.kind]({ name: form.employee.name })} width="read">
      <Sheet>
        <SheetPart>
          <StateMark state={form.state === 'declined' ? 'none' : 'late'}>{said.title}</StateMark>
          <p>{said.lead}</p>
          <div className={s['acts']}>
            <ButtonLink to={form.kind === 'supervisor' ? paths.teamCycle(form.cycle.id) : paths.home()}>
              {form.kind === 'supervisor' ? w.toTeam : w.toHome}
            </ButtonLink>
          </div>
        </SheetPart>
        {written ? (
          <SheetPart title={w.answers}>
            <Answers form={form} draft={form.draft} />
          </SheetPart>
        ) : null}
      </Sheet>
    </Page>
  );
}
