import { type LocalPerson, type LocalRole, useLocalPeople } from '../../api/local-people.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { SheetSkeleton } from '../../ui/Skeletons.tsx';
import s from './SignIn.module.css';
import { FirstRun } from './FirstRun.tsx';
import { People } from './People.tsx';
import { Steps } from './Steps.tsx';
import { TimeCard } from './TimeCard.tsx';
import { useEnter } from './use-enter.ts';

/** HR's day begins with the overview, an auditor's with the log, everybody else's with what waits for them. */
const begins: Partial<Record<LocalRole, string>> = { hr: paths.hr(), auditor: paths.audit() };

/** One machine, demo people: what the system does in six steps, and everybody one can be. */
export function LocalSignIn({ to }: { to: string | undefined }) {
  const w = useWords('signin');
  const people = useLocalPeople();
  const { enter, busy, problem } = useEnter();
  const go = (person: LocalPerson) => enter(person.id, to ?? begins[person.role] ?? paths.home());
  if (people.data?.length === 0) return <FirstRun enter={(id) => enter(id, paths.hr())} problem={problem} />;
  return (
    <div className={s['columns']}>
      <section className={s['steps']} aria-labelledby="steps">
        <h2 id="steps">{w.stepsTitle}</h2>
        <p className="quiet">{w.stepsLead}</p>
        <Steps people={people.data ?? []} enter={go} />
        <TimeCard />
        <p className={s['outbox']}>
          <a href="/local/outbox">{w.outbox}</a>
        </p>
      </section>
      <section className={s['people']} aria-labelledby="people">
        <h2 id="people">{w.peopleTitle}</h2>
        <p className="quiet">{w.peopleLead}</p>
        {problem === undefined ? null : <ErrorNote problem={problem} />}
        <Loaded read={people} skeleton={<SheetSkeleton rows={7} height={88} />}>
          {(all) => <People people={all} enter={go} busy={busy} />}
        </Loaded>
      </section>
    </div>
  );
}
