import { useEffect } from 'react';

const focusable = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.closest('dialog:not([open])') === null;

/** The parts somebody was in, the nearest first; after a dialog come those it was opened from. */
function partsAround(element: Element): Element[] {
  const part = element.parentElement?.closest('li, tr, section, dialog, main') ?? null;
  return part === null ? [] : [part, ...partsAround(part)];
}

/** Where reading goes on: at what is left of the row, else at the heading of the part, else of the page. */
function placeIn(part: Element): HTMLElement | null {
  if (!part.isConnected || part.closest('dialog:not([open])') !== null) return null;
  return part instanceof HTMLElement && part.matches('li, tr') ? part : part.querySelector<HTMLElement>('h1, h2, h3');
}

/**
 * Whoever works by keyboard or ear stays where they are: when what had the focus has gone (a button that did its work,
 * the row it stood in, what opened a dialog), the browser would send them back to the top of the document.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: HTMLElement | undefined;
    let parts: Element[] = [];
    const hold = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      held = target;
      parts = partsAround(target);
    };
    // Who clicks somewhere else has left it.
    const leave = () => (held = undefined);
    const keep = () => {
      if (held === undefined || focusable(held) || !document.hasFocus()) return;
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const place = [...parts, document.querySelector('main')].reduce<HTMLElement | null>(
        (found, part) => found ?? (part === null ? null : placeIn(part)),
        null,
      );
      if (place === null) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    // After whatever sets the focus itself.
    const changes = new MutationObserver(() => requestAnimationFrame(keep));
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'open'] });
    addEventListener('focusin', hold);
    addEventListener('pointerdown', leave);
    return () => {
      changes.disconnect();
      removeEventListener('focusin', hold);
      removeEventListener('pointerdown', leave);
    };
  }, []);
}
