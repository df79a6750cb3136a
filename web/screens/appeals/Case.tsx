import { useParams, useSearch } from '@tanstack/react-router';
import { appeals } from '#lib/contract/appeals.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Money } from '../../ui/Money.tsx';
import { Page } from '../../ui/Page.tsx';
import { periodName } from '../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { HeadSkeleton, SheetSkeleton } from '../../ui/Skeletons.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import s from './Case.module.css';
import { DecideCase } from './DecideCase.tsx';
import { Figures } from './Figures.tsx';
import { SettleCase } from './SettleCase.tsx';

export type CaseData = ReplyOf<typeof appeals.read>;

/** One appeal, or somebody who was put off: what was said, who may decide, and the result before and after. */
export function Case() {
  const { cycle, employee } = useParams({ from: '/framed/appeals/$cycle/$employee' });
  const { unit } = useSearch({ from: '/framed/appeals/$cycle/$employee' });
  const read = useRead(appeals.read, { params: { cycle, employee }, query: { unit } });
  return (
    <Loaded read={read} skeleton={<Skeleton />}>
      {(data) => <CasePage data={data} />}
    </Loaded>
  );
}

function CasePage({ data }: { data: CaseData }) {
  const w = useWords('appeals');
  const f = useFormat();
  const language = useLanguage();
  const isHr = useMe().data?.roles.includes('hr') === true;
  const { appeal, putOff, before, after, employee, currency } = data;
  const title = appeal !== null ? 'title' : putOff !== null ? 'titlePutOff' : 'titleResult';
  const up = isHr
    ? { to: paths.cycle(data.cycle.id, 'appeals'), label: periodName(language, data.cycle.period.label) }
    : { to: paths.approveCycle(data.cycle.id), label: periodName(language, data.cycle.period.label) };
  return (
    <Page
      title={w.page[title]({ name: employee.name })}
      width="read"
      up={up}
      lead={
        appeal === null ? undefined : w.page.lead({ at: f.date(appeal.filedAt), about: w.own.abouts[appeal.about] })
      }
    >
      <Sheet>
        {putOff === null ? null : (
          <SheetPart>
            <p>{w.putOff({ reason: putOff.reason })}</p>
            {isHr && data.owed === 'put-off' ? (
              <p>
                <Link to={paths.reviewed(data.cycle.id, employee)}>{w.page.toReview}</Link>
              </p>
            ) : null}
          </SheetPart>
        )}
        {appeal === null ? null : <Said data={data} appeal={appeal} />}
        {before === null ? null : (
          <SheetPart title={after === null ? w.figures.alone : w.figures.title}>
            <Figures before={before} after={after} head={w.figures.after} currency={currency} />
          </SheetPart>
        )}
        <Payments data={data} />
      </Sheet>
      {appeal?.state === 'filed' ? <DecideCase data={data} /> : null}
      {isHr && data.owed !== null ? <SettleCase data={data} /> : null}
    </Page>
  );
}

function Said({ data, appeal }: { data: CaseData; appeal: NonNullable<CaseData['appeal']> }) {
  const w = useWords('appeals');
  const f = useFormat();
  const { decided, state, text } = appeal;
  return (
    <>
      <SheetPart
        title={w.page.said}
        aside={
          decided === null ? (
            <StateMark state={state === 'filed' ? 'late' : 'none'}>{w.states[state]}</StateMark>
          ) : undefined
        }
      >
        <p className={s['said']}>{w.said({ text })}</p>
      </SheetPart>
      {state === 'filed' ? (
        <SheetPart title={w.page.who}>
          <p>{data.deciders.length === 0 ? w.page.nobody : data.deciders.map(({ name }) => name).join(' · ')}</p>
        </SheetPart>
      ) : null}
      {decided === null ? null : (
        <SheetPart title={w.page.decision} aside={<StateMark state="done">{w.states[state]}</StateMark>}>
          <p className="quiet">{w.page.decided({ by: decided.by, at: f.date(decided.at) })}</p>
          <p className={s['said']}>{w.reason({ reason: decided.reason })}</p>
        </SheetPart>
      )}
    </>
  );
}

function Payments({ data: { further, currency } }: { data: CaseData }) {
  const w = useWords('appeals').page;
  if (further.length === 0) return null;
  return (
    <SheetPart title={w.further}>
      <ul>
        {further.map(({ run, state, difference }) => (
          <li key={run}>
            {run === 0 ? w.published : `${w.run({ run })} · ${w.runs[state]} · `}
            {run === 0 ? null : <Money minor={difference} currency={currency} />}
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}

const Skeleton = () => (
  <>
    <HeadSkeleton />
    <SheetSkeleton rows={5} />
  </>
);
