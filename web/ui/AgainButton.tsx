import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words.ts';
import { Button } from './Button.tsx';

interface Props {
  again: () => Promise<void>;
  kind?: 'fill' | 'line';
  small?: boolean;
}

/** Tries again, and shows that it does: a failure is answered only after some patience. */
export function AgainButton({ again, kind, small }: Props) {
  const w = useWords('common');
  const [busy, setBusy] = useState(false);
  useEffect(() => toHeading, []);
  const go = () => {
    setBusy(true);
    void again().finally(() => setBusy(false));
  };
  return (
    <Button kind={kind} small={small} busy={busy} onClick={go}>
      {busy ? w.trying : w.again}
    </Button>
  );
}

/** When it has worked, the button is gone, and what had the focus with it: reading goes on at the top. */
function toHeading(): void {
  if (document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true });
}
