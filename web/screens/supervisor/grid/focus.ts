const at = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Whose row something stands in. */
export const rowOf = (place: Element): string | undefined => place.closest<HTMLElement>('[data-row]')?.dataset['row'];

/** Puts the focus where a person is rated; on the name where that is over. */
export function focusRow(person: string): void {
  const row = `[data-row="${CSS.escape(person)}"]`;
  const place =
    at(`${row} input[type='radio']:checked:enabled`) ??
    at(`${row} [data-rating] :is(input, select, button):enabled`) ??
    at(`${row} button`);
  place?.focus({ preventScroll: true });
  at(row)?.scrollIntoView({ block: 'nearest' });
}

export const focusTab = (item: string): void => at(`[data-item="${CSS.escape(item)}"]`)?.focus();

/** The comment that has just been opened. */
export const focusComment = (): void => at('[data-comment] textarea')?.focus();
