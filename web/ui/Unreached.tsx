import { useReached } from '../api/reach.ts';
import { useWords } from '../i18n/words.ts';
import { Icon } from './Icon.tsx';
import s from './Unreached.module.css';

/** One quiet line while there is no connection. It hangs over the page's margin: nothing moves when it comes or goes. */
export function Unreached() {
  const w = useWords('common');
  const reached = useReached();
  return (
    <output className={`${s['line']} noprint`}>
      {reached ? null : (
        <span>
          <Icon name="offline" size={16} />
          {w.noReach}
        </span>
      )}
    </output>
  );
}
