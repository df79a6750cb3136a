import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import s from './Bell.module.css';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';

const most = 9;

/** Leads to the inbox and says how much of it is new; a change is told without taking the word from anybody. */
export function Bell({ unread }: { unread: number }) {
  const w = useWords('common').inbox;
  return (
    <>
      <Link to={paths.inbox()} className={s['bell']} label={w.bell({ count: unread })}>
        <Icon name="bell" size={20} />
        {unread === 0 ? null : <b aria-hidden="true">{unread > most ? `${most}+` : unread}</b>}
      </Link>
      <output className="heard">{unread === 0 ? '' : w.unread({ count: unread })}</output>
    </>
  );
}
