let typed = false;

addEventListener('input', () => (typed = true), { capture: true });

/** Whether something was filled in on the screen that is shown, which leaving it could lose. */
export const hasTyped = (): boolean => typed;

/** Another screen is shown. */
export const nothingTyped = (): void => {
  typed = false;
};
