import { firstSteps } from '#lib/contract/me.ts';
import { templateIds } from '#lib/domain/policy/templates/ids.ts';
import { useRead } from '../../../api/use-read.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Loaded } from '../../../ui/Loaded.tsx';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import s from './FirstSteps.module.css';

/** What a new installation needs before its first cycle, each with one button; the next one stands out. */
export function FirstSteps() {
  const w = useWords('hr').overview.first;
  const read = useRead(firstSteps);
  return (
    <Loaded read={read}>
      {({ people, roles, policy, cycle, announced }) => {
        const steps = [
          { id: 'people', done: people, title: w.people, more: w.peopleMore, go: w.peopleGo, to: paths.importPeople() },
          { id: 'roles', done: roles, title: w.roles, more: w.rolesMore, go: w.rolesGo, to: paths.settings() },
          {
            id: 'policy',
            done: policy,
            title: w.policy,
            more: w.policyMore,
            go: w.policyGo,
            to: `${paths.policies()}?new=${templateIds[0]}`,
          },
          {
            id: 'cycle',
            done: announced,
            title: w.cycle,
            more: w.cycleMore,
            go: cycle === null ? w.cycleGo : w.announceGo,
            to: cycle === null ? `${paths.cycles()}?plan=new` : paths.cycle(cycle),
          },
        ];
        const next = steps.find(({ done }) => !done)?.id;
        return (
          <Sheet>
            <SheetPart title={w.title} aside={<small>{w.lead}</small>} bare>
              <ol className={s['steps']}>
                {steps.map(({ id, done, title, more, go, to }) => (
                  <li key={id}>
                    <StateMark state={done ? 'done' : 'none'}>{done ? w.done : w.todo}</StateMark>
                    <div>
                      <b>{title}</b>
                      <p className="quiet">{more}</p>
                    </div>
                    <ButtonLink to={to} kind={id === next ? 'fill' : 'line'}>
                      {go}
                    </ButtonLink>
                  </li>
                ))}
              </ol>
            </SheetPart>
          </Sheet>
        );
      }}
    </Loaded>
  );
}
