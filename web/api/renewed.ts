const mark = 'hengji.renewed';
const patience = 10_000;

/**
 * After a new version was put in place, parts of the old one are gone. The page is then read anew, where it is; drafts
 * are kept on the device meanwhile. Not twice in a row: whatever is missing then is missing for another reason.
 */
export function renewWhenOutdated(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(mark) ?? 0);
    if (Date.now() - last < patience) return;
    event.preventDefault();
    sessionStorage.setItem(mark, String(Date.now()));
    location.reload();
  });
}
