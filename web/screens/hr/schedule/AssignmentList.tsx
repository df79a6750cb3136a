import type { policies } from '#lib/contract/policies.ts';
import type { ReplyOf } from '#lib/contract/endpoint.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { periodName } from '../../../ui/period-name.ts';
import { Sheet, SheetPart } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import s from './AssignmentList.module.css';
import { PauseButton } from './PauseButton.tsx';
import type { Assignment } from './types.ts';
import { useScheduleWords } from './use-schedule-words.ts';

interface Props {
  assignments: readonly Assignment[];
  policies: ReplyOf<typeof policies.list>['items'];
  /** Absent for whoever only reads. */
  onEdit: ((id: string) => void) | undefined;
}

/** Who is appraised by what, and in which rhythm, in words. */
export function AssignmentList({ assignments, ...rest }: Props) {
  const w = useWords('hr').schedule;
  return (
    <Sheet>
      <SheetPart title={w.assignments} bare>
        <ul className={s['list']}>
          {assignments.map((assignment) => (
            <Row key={assignment.id} assignment={assignment} {...rest} />
          ))}
        </ul>
      </SheetPart>
    </Sheet>
  );
}

function Row({ assignment, policies, onEdit }: Omit<Props, 'assignments'> & { assignment: Assignment }) {
  const { schedule: w, shared } = useWords('hr');
  const say = useSay();
  const language = useLanguage();
  const words = useScheduleWords();
  const name = words.name(assignment);
  const policy = policies.find(({ id }) => id === assignment.policy);
  return (
    <li>
      <div className={s['head']}>
        <b>{name}</b>
        <StateMark state={assignment.state === 'active' ? 'done' : 'none'}>{w.states[assignment.state]}</StateMark>
      </div>
      <div className={s['what']}>
        <p>
          {w.kinds[assignment.kind]}
          {shared.comma}
          {w.since({ period: periodName(language, assignment.since) })}
          {shared.comma}
          <Link to={paths.policy(assignment.policy)}>
            {policy === undefined ? assignment.policy : say(policy.name)}
          </Link>
        </p>
        <p>{words.whom(assignment)}</p>
        <p className="quiet">{words.rhythm(assignment)}</p>
      </div>
      {onEdit === undefined ? null : (
        <div className={s['acts']}>
          <PauseButton assignment={assignment} />
          <Button small label={w.editOf({ name })} onClick={() => onEdit(assignment.id)}>
            {w.edit}
          </Button>
        </div>
      )}
    </li>
  );
}
