import { useMe } from '../../../api/use-me.ts';
import { useWords } from '../../../i18n/words.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import s from './NeedList.module.css';

/** Changes of roles that wait for this person: of no cycle, and there before the first is. */
export function RolesNeed() {
  const w = useWords('hr').overview;
  const count = useMe().data?.toConfirm ?? 0;
  if (count === 0) return null;
  const title = w.roles({ count });
  return (
    <div className={s['alone']}>
      <Sheet>
        <div className={s['need']}>
          <StateMark state="late" heard>
            {title}
          </StateMark>
          <div>
            <p>{title}</p>
            <p className="quiet">
              <small>{w.rolesMore}</small>
            </p>
          </div>
          <span />
          <ButtonLink small to={paths.settings()}>
            {w.rolesGo}
          </ButtonLink>
        </div>
      </Sheet>
    </div>
  );
}
