import { lazy, Suspense } from 'react';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { results } from '#lib/contract/results.ts';
import { asPolicy, asReceipt, asResult } from '../../../api/domain-values.ts';
import { useMe } from '../../../api/use-me.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Page } from '../../../ui/Page.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { ReceiptDocument } from '../../../ui/receipt/ReceiptDocument.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { SheetSkeleton } from '../../../ui/Skeletons.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { AppealSheet } from './AppealSheet.tsx';
import { AcknowledgeBar } from './AcknowledgeBar.tsx';
import { ChangeInWords } from './ChangeInWords.tsx';
import { Comments } from './Comments.tsx';
import { CorrectionSheet } from './CorrectionSheet.tsx';
import { RecalledBefore } from './RecalledBefore.tsx';
import { NextSteps } from './NextSteps.tsx';
import { ResultHead } from './ResultHead.tsx';
import { SecondReviews } from './SecondReviews.tsx';

export type ResultData = ReplyOf<typeof results.read>;

/** Not needed to read the score: it comes after it. */
const Profile = lazy(() => import('./Profile.tsx').then((file) => ({ default: file.Profile })));

export function ResultPage({ data, etag }: { data: ResultData; etag: string | null }) {
  const w = useWords('employee').result;
  const list = useWords('employee').results;
  const f = useFormat();
  const say = useSay();
  const language = useLanguage();
  const units = useMe().data?.organisation.units ?? [];
  const unit = units.find(({ id }) => id === data.employee.unit);
  const policy = asPolicy(data.policy);
  const result = asResult(data.result);
  return (
    <Page
      title={w.title}
      width="read"
      up={{ to: paths.results(), label: list.title }}
      actions={
        data.bonus === null ? undefined : <ButtonLink to={paths.statement(data.cycle.id)}>{w.statement}</ButtonLink>
      }
      lead={w.published({ period: periodName(language, data.cycle.period.label), at: f.date(data.publishedAt) })}
    >
      <ResultHead data={data} policy={policy} result={result} />
      {Object.keys(result.dimensions).length === 0 ? null : (
        <Sheet>
          <SheetPart title={w.profile.title}>
            <ChangeInWords data={data} policy={policy} result={result} />
            <Suspense fallback={<SheetSkeleton rows={1} height={348} />}>
              <Profile policy={policy} result={result} period={data.cycle.period.label} previous={data.previous} />
            </Suspense>
          </SheetPart>
        </Sheet>
      )}
      <NextSteps data={data} policy={policy} result={result} />
      <Sheet flush>
        <ReceiptDocument
          policy={policy}
          receipt={asReceipt(data.receipt)}
          months={data.months}
          goals={data.goals}
          hiddenMeans={data.hiddenMeans}
          currency={data.currency}
          bonus={data.bonus?.final === true ? 'final' : 'provisional'}
          unpaidLeaver={data.unpaidLeaver}
          names={{
            employee: data.employee.name,
            unit: unit === undefined ? data.employee.unit : say(unit.name),
            post: say(data.employee.post),
            supervisor: data.supervisorName,
            policyVersion: data.policyVersion,
          }}
        />
      </Sheet>
      <RecalledBefore data={data} />
      <CorrectionSheet data={data} />
      {data.secondReviews.length === 0 ? null : (
        <Sheet>
          <SheetPart title={w.second.title} aside={w.second.lead}>
            <SecondReviews data={data} />
          </SheetPart>
        </Sheet>
      )}
      {data.supervisorComments.length === 0 ? null : (
        <Sheet>
          <SheetPart
            title={w.comments}
            aside={data.supervisorName === null ? undefined : w.commentsBy({ name: data.supervisorName })}
          >
            <Comments data={data} policy={policy} />
          </SheetPart>
        </Sheet>
      )}
      <AppealSheet data={data} etag={etag} />
      <AcknowledgeBar data={data} etag={etag} />
    </Page>
  );
}
