import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import s from './More.module.css';

/** Reads on in a list that comes page by page. */
export function More({ more, busy }: { more: (() => void) | undefined; busy: boolean }) {
  const w = useWords('hr').shared;
  if (more === undefined) return null;
  return (
    <div className={s['more']}>
      <Button onClick={more} busy={busy}>
        {w.more}
      </Button>
    </div>
  );
}
