import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';

const RuleDialog = lazy(() => import('../standard/RuleDialog.tsx').then((file) => ({ default: file.RuleDialog })));

/**
 * Where a rule stands, one click away: its paragraphs open over the receipt, so that nobody loses their place. It is a link
 * all the same: opened in a tab of its own, it is the whole standard at that paragraph.
 */
export function Rule({ of }: { of: readonly string[] }) {
  const w = useWords('receipt');
  // Once it was opened it stays, closed: so the focus goes back to the link.
  const [shown, setShown] = useState<'never' | 'open' | 'closed'>('never');
  const words = w.rule({ sections: of });
  const show = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setShown('open');
  };
  return (
    <>
      <a href={paths.standard(of[0])} target="_blank" rel="noreferrer" aria-haspopup="dialog" onClick={show}>
        {words}
      </a>
      {shown === 'never'
        ? null
        : createPortal(
            <Suspense>
              <RuleDialog open={shown === 'open'} title={words} of={of} onClose={() => setShown('closed')} />
            </Suspense>,
            // The link stands in headings and lines, a document does not.
            document.body,
          )}
    </>
  );
}
