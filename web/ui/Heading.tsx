import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/words.ts';

/** Where the last heading stood; nothing before the first page, which the browser itself announces. */
let last: string | undefined;

/** The page's heading and the tab's title. Whoever came by a link goes on reading here: it takes the focus, unseen. */
export function Heading({ children }: { children: string }) {
  const { product } = useWords('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · ${product}`;
  }, [children, product]);
  useEffect(() => {
    const came = last !== undefined && last !== location.pathname;
    // The button that was pressed is gone, and the focus with it.
    const lost = last !== undefined && document.activeElement === document.body;
    if (came || lost) heading.current?.focus({ preventScroll: true });
    last = location.pathname;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
