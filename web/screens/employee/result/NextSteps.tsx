import type { ReactNode } from 'react';
import { home } from '#lib/contract/me.ts';
import { talks } from '#lib/contract/talks.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Policy } from '#lib/domain/policy/policy.ts';
import { now } from '../../../api/config.ts';
import { useRead } from '../../../api/use-read.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Link } from '../../../ui/Link.tsx';
import { indicatorName } from '../../../ui/receipt/context.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import s from './NextSteps.module.css';
import type { ResultData } from './ResultPage.tsx';

interface Props {
  data: ResultData;
  policy: Policy;
  result: Result;
}

/** What follows from a result for the person, in the order in which it is done. */
export function NextSteps({ data, policy, result }: Props) {
  const w = useWords('talks').next;
  const rated = result.status === 'rated' ? result : undefined;
  const needs = rated?.training ?? [];
  const improvement = rated?.improvement ?? null;
  return (
    <Sheet>
      <SheetPart title={w.title}>
        <dl className={s['steps']}>
          <Acknowledge data={data} />
          {data.supervisorName === null ? null : <Talk data={data} supervisor={data.supervisorName} />}
          {needs.length === 0 ? null : (
            <Training policy={policy} indicators={needs.map(({ indicator }) => indicator)} />
          )}
          {improvement === null ? null : <Step name={w.improvement}>{w[improvement]}</Step>}
          <NextCycle after={data.cycle.id} />
        </dl>
      </SheetPart>
    </Sheet>
  );
}

const Step = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Acknowledge({ data }: { data: ResultData }) {
  const w = useWords('talks').next;
  const f = useFormat();
  const { state, acknowledgedAt, acknowledgeBy } = data;
  const over = acknowledgeBy === null || now() > new Date(acknowledgeBy);
  const said =
    state === 'appealed'
      ? w.appealed
      : acknowledgedAt !== null
        ? w.acknowledged
        : over
          ? w.deemed
          : w.acknowledgeOpen({ date: f.date(acknowledgeBy) });
  return <Step name={w.acknowledge}>{said}</Step>;
}

function Talk({ data, supervisor }: { data: ResultData; supervisor: string }) {
  const w = useWords('talks').next;
  const f = useFormat();
  const { cycle, employee } = data;
  const read = useRead(talks.read, {
    params: { cycle: cycle.id, employee: employee.id },
    query: { unit: employee.unit },
  });
  const talk = read.data;
  if (talk === undefined) return null;
  const said = {
    open: () => w.talkOpen({ name: supervisor }),
    planned: () => w.talkPlanned({ at: f.dateTime(talk.appointment?.start ?? '', { weekday: true }) }),
    held: () => w.talkHeld,
    agreed: () => w.talkAgreed,
  };
  return (
    <Step name={w.talk}>
      {said[talk.state]()}{' '}
      <Link to={paths.talk(cycle.id, employee)}>{talk.state === 'open' ? w.toPlan : w.toTalk}</Link>
    </Step>
  );
}

function Training({ policy, indicators }: { policy: Policy; indicators: readonly string[] }) {
  const w = useWords('talks').next;
  const say = useSay();
  const names = indicators.map((id) => say(indicatorName(policy, id))).join(w.separator);
  return (
    <Step name={w.training}>
      {w.trainingLead({ names })} <Link to={paths.training()}>{w.toTraining}</Link>
    </Step>
  );
}

/** The next day of a cycle that runs now; of this one nothing is to come. */
function NextCycle({ after }: { after: string }) {
  const { dates: names } = useWords('employee');
  const w = useWords('talks').next;
  const say = useSay();
  const f = useFormat();
  const current = useRead(home).data?.current;
  if (current == null || current.id === after) return null;
  const known = (name: string): name is keyof typeof names => name in names;
  const coming = Object.entries(current.dates)
    .flatMap(([name, day]) => (known(name) && f.daysUntil(day) >= 0 ? [{ what: names[name], day }] : []))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (coming === undefined) return null;
  return (
    <Step name={w.cycle}>{w.dates({ cycle: say(current.name), what: coming.what, date: f.date(coming.day) })}</Step>
  );
}
