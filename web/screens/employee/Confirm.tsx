import { useParams } from '@tanstack/react-router';
import { announcement } from '#lib/contract/announcement.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { home } from '#lib/contract/me.ts';
import { asPolicy } from '../../api/domain-values.ts';
import { useMove } from '../../api/use-move.ts';
import { useMe } from '../../api/use-me.ts';
import { useRead } from '../../api/use-read.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { Sheet, SheetPart } from '../../ui/Sheet.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { StickyBar } from '../../ui/StickyBar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { BonusRule } from './confirm/BonusRule.tsx';
import { Changes } from './confirm/Changes.tsx';
import s from './confirm/Confirm.module.css';
import { GoalsPart } from './confirm/GoalsPart.tsx';
import { GradeList } from './confirm/GradeList.tsx';
import { RaterList } from './confirm/RaterList.tsx';
import { Weights } from './confirm/Weights.tsx';
import { CycleDates } from './parts/CycleDates.tsx';

type Announcement = ReplyOf<typeof announcement.read>;

/** What will count for me this period; I say that I have read it. */
export function Confirm() {
  const { cycle } = useParams({ from: '/framed/confirm/$cycle' });
  const read = useRead(announcement.read, { params: { cycle } });
  return <Loaded read={read}>{(data, etag) => <Scheme cycle={cycle} told={data} etag={etag} />}</Loaded>;
}

function Scheme({ cycle, told, etag }: { cycle: string; told: Announcement; etag: string | null }) {
  const w = useWords('employee');
  const say = useSay();
  const f = useFormat();
  const confirm = useMove(announcement.confirm, { renew: [announcement.read, home] });
  const me = useMe().data;
  const policy = asPolicy(told.calculation);
  const agreed = told.goals === null || told.goals.state === 'agreed';
  const status = agreed ? w.confirm.status : w.confirm.goalsOpen;
  const { confirmedAt, supervisor, bonusBase, dates } = told;
  return (
    <Page
      title={w.confirm.title}
      width="read"
      up={{ to: paths.home(), label: w.home.title }}
      lead={w.confirm.lead({
        cycle: say(told.cycle.name),
        policy: say(told.policy.name),
        version: told.policy.version,
      })}
    >
      <Sheet>
        {told.earlier === null ? null : (
          <SheetPart title={w.confirm.changes.title({ version: told.policy.version })}>
            <Changes earlier={told.earlier} policy={policy} />
          </SheetPart>
        )}
        <SheetPart title={w.confirm.weights} aside={w.confirm.weightsLead}>
          <Weights policy={policy} />
        </SheetPart>
        {told.goals === null || me === undefined ? null : <GoalsPart cycle={cycle} me={me.person} />}
        {Object.keys(policy.raters).length === 0 ? null : (
          <SheetPart title={w.confirm.raters}>
            <RaterList policy={policy} supervisor={supervisor} leads={told.leads} />
          </SheetPart>
        )}
        <SheetPart title={w.confirm.grades}>
          <GradeList policy={policy} />
        </SheetPart>
        <SheetPart title={w.confirm.bonus}>
          <BonusRule policy={policy} base={bonusBase} />
        </SheetPart>
        <SheetPart title={w.confirm.dates}>
          <CycleDates dates={dates}>
            {({ day, words, past }) => (
              <li key={day} className={`${s['day']} ${past ? 'quiet' : ''}`}>
                <time dateTime={day}>{f.date(day, { year: true })}</time>
                <span>{words}</span>
              </li>
            )}
          </CycleDates>
        </SheetPart>
      </Sheet>
      {confirmedAt === null ? (
        <StickyBar status={confirm.problem === undefined ? status : <ErrorNote problem={confirm.problem} />}>
          <Button
            kind="fill"
            busy={confirm.busy}
            onClick={() => void confirm.run({ params: { cycle }, ifMatch: etag })}
          >
            {w.confirm.action}
          </Button>
        </StickyBar>
      ) : (
        <div className={s['done']}>
          <StateMark state="done">{w.confirm.done({ at: f.dateTime(confirmedAt) })}</StateMark>
          <p className="quiet">{w.confirm.doneLead}</p>
        </div>
      )}
    </Page>
  );
}
