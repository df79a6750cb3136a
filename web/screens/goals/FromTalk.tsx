import type { ReactNode } from 'react';
import type { GoalBody, GoalTalk } from '#lib/contract/goals.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/Link.tsx';
import { periodName } from '../../ui/period-name.ts';
import type { BeforeTalk } from '../talks/before.ts';
import { TalkGoalList } from '../talks/TalkGoalList.tsx';
import { offeredIn } from './from-talk.ts';
import s from './Goals.module.css';

interface Props {
  talk: GoalTalk;
  before: readonly BeforeTalk[];
  /** What stands already: of it nothing is offered again. */
  standing: readonly GoalBody[];
  /** What can be done with those for which there is room. */
  children: (goals: readonly GoalBody[]) => ReactNode;
}

/** The goals of the last talks that do not stand here yet, with where they come from. */
export function FromTalk({ before, ...rest }: Props) {
  return before.map((one) => <FromOne key={one.cycle.id} before={one} {...rest} />);
}

function FromOne({ talk, before, standing, children }: Omit<Props, 'before'> & { before: BeforeTalk }) {
  const w = useWords('goals').fromTalk;
  const language = useLanguage();
  const offered = offeredIn(talk, before, standing);
  if (offered === null) return null;
  const { goals, left } = offered;
  const title = w.title({ period: periodName(language, before.cycle.period.label) });
  const about = { id: talk.employee.id, unit: before.unit };
  return (
    <section className={s['offer']} aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">
        {w.lead} <Link to={paths.talk(before.cycle.id, about)}>{w.toTalk}</Link>
      </p>
      <TalkGoalList goals={goals} />
      {left.length === 0 ? null : (
        <p>{w.left({ most: talk.most, what: left.map(({ what }) => what).join(w.separator) })}</p>
      )}
      {goals.length === 0 ? null : children(goals)}
    </section>
  );
}
