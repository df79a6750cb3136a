import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { Button } from '../../../ui/Button.tsx';
import s from './More.module.css';

interface Props {
  more: (() => void) | undefined;
  busy: boolean;
  /** Also by itself, as one comes near the end. */
  auto?: boolean;
}

/** Reads on in a list that comes page by page. */
export function More({ more, busy, auto = false }: Props) {
  const w = useWords('hr').shared;
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const readOn = useEffectEvent(() => more?.());
  useEffect(() => {
    if (place === null || busy || !auto) return undefined;
    const watch = new IntersectionObserver(([seen]) => (seen?.isIntersecting === true ? readOn() : undefined), {
      rootMargin: '100%',
    });
    watch.observe(place);
    return () => watch.disconnect();
  }, [place, busy, auto]);
  if (more === undefined) return null;
  return (
    <div className={s['more']} ref={setPlace}>
      <Button onClick={more} busy={busy}>
        {w.more}
      </Button>
    </div>
  );
}
