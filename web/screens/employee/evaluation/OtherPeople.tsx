import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import s from './FormPage.module.css';
import { useTeamPlace } from './use-team-place.ts';

/** The person before and after this one in the team. */
export function OtherPeople({ cycle, evaluation }: { cycle: string; evaluation: string }) {
  const w = useWords('evaluation').people;
  const at = useTeamPlace(cycle, evaluation);
  if (at === undefined) return null;
  const { previous, following, place, total } = at;
  return (
    <nav className={s['people']} aria-label={w.label}>
      {previous === undefined ? null : (
        <ButtonLink to={paths.evaluation(cycle, previous.id)}>{w.previous({ name: previous.name })}</ButtonLink>
      )}
      <span className="quiet">{w.place({ place, total })}</span>
      {following === undefined ? null : (
        <ButtonLink to={paths.evaluation(cycle, following.id)}>{w.following({ name: following.name })}</ButtonLink>
      )}
    </nav>
  );
}
