/** What this browser keeps over reloads. One that keeps nothing, or is full, still works: it only forgets. */
export const device = {
  read: (key: string): string | null => trying(() => localStorage.getItem(key)) ?? null,
  write: (key: string, text: string): void => trying(() => localStorage.setItem(key, text)),
  drop: (key: string): void => trying(() => localStorage.removeItem(key)),
};

/** Signing in needs a place to come back to: without one this page cannot be used. */
export const mayKeep = (): boolean => trying(() => sessionStorage.length) !== undefined;

function trying<Result>(what: () => Result): Result | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
