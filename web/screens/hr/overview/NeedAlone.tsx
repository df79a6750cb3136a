import { ButtonLink } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import s from './NeedList.module.css';

interface Props {
  title: string;
  more: string;
  to: string;
  action: string;
}

/** What waits for this person and is of no cycle: it stands by itself. */
export const NeedAlone = ({ title, more, to, action }: Props) => (
  <div className={s['alone']}>
    <Sheet>
      <div className={s['need']}>
        <StateMark state="late" heard>
          {title}
        </StateMark>
        <div>
          <p>{title}</p>
          <p className="quiet">
            <small>{more}</small>
          </p>
        </div>
        <span />
        <ButtonLink small to={to}>
          {action}
        </ButtonLink>
      </div>
    </Sheet>
  </div>
);
