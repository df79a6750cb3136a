import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { results } from '#lib/contract/results.ts';
import { useRead } from '../../api/use-read.ts';
import { type Language, useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Money } from '../../ui/Money.tsx';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { ScoreTrend } from './parts/ScoreTrend.tsx';
import { useGradeWords } from './parts/use-grade-words.ts';

type Entry = ReplyOf<typeof results.mine>['items'][number];

/** My results over the periods, the newest first; each opens its receipt. */
export function Results() {
  const w = useWords('employee').results;
  const language = useLanguage();
  const wordOf = useGradeWords();
  const read = useRead(results.mine);
  return (
    <Page
      title={w.title}
      lead={w.lead}
      width="read"
      actions={
        <ButtonLink icon="rosette" to={paths.honours()}>
          {w.toWall}
        </ButtonLink>
      }
    >
      <Loaded read={read}>
        {({ items }) => (
          <Sheet>
            {items.length === 0 ? (
              <EmptyState title={w.empty} lead={w.emptyLead} />
            ) : (
              <>
                {items.length > 1 ? (
                  <SheetPart>
                    <ScoreTrend history={items} width={800} />
                  </SheetPart>
                ) : null}
                <SheetPart bare>
                  <DataTable
                    label={w.list}
                    rows={items.toReversed()}
                    rowKey={({ cycle }) => cycle}
                    columns={columnsOf(w, language, wordOf)}
                  />
                </SheetPart>
              </>
            )}
          </Sheet>
        )}
      </Loaded>
    </Page>
  );
}

type Words = ReturnType<typeof useWords<'employee'>>['results'];

function columnsOf(w: Words, language: Language, wordOf: (grade: string) => string): Column<Entry>[] {
  return [
    {
      key: 'period',
      title: w.period,
      phone: 'title',
      cell: ({ cycle, period }) => {
        const name = periodName(language, period);
        return (
          <Link to={paths.result(cycle)} label={w.open({ period: name })}>
            {name}
          </Link>
        );
      },
    },
    { key: 'score', title: w.score, figures: true, phone: 'half', cell: ({ score }) => <b>{score.toFixed(2)}</b> },
    { key: 'grade', title: w.grade, phone: 'half', cell: ({ grade }) => `${grade} ${wordOf(grade)}` },
    {
      key: 'bonus',
      title: w.bonus,
      figures: true,
      cell: (entry) => <Bonus entry={entry} />,
    },
    {
      key: 'state',
      title: w.state,
      phone: 'title',
      cell: ({ final }) => <StateMark state={final ? 'done' : 'none'}>{final ? w.final : w.provisional}</StateMark>,
    },
  ];
}

/** What was paid, and beside it what corrections added since the cycle was closed. */
function Bonus({ entry: { bonus, corrected } }: { entry: Entry }) {
  const w = useWords('corrections').own;
  return (
    <>
      {bonus === undefined ? '—' : <Money minor={bonus} />}
      {corrected === undefined ? null : (
        <>
          <br />
          <small className="quiet">
            {w.beside} {corrected > 0 ? '+' : ''}
            <Money minor={corrected} />
          </small>
        </>
      )}
    </>
  );
}
