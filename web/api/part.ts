import { offline } from './problem.ts';
import { answers, wasMissed } from './reach.ts';

const mark = 'hengji.renewed';
const patience = 10_000;

/**
 * Fetches a part of the application. After a new version was put in place, parts of the old one are gone: where the server
 * answers, the page is read anew where it is, with drafts kept on the device meanwhile; not twice in a row, for whatever is
 * missing then is missing for another reason. Where it does not answer, the page stays as it is.
 */
export async function part<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    const last = Number(sessionStorage.getItem(mark) ?? 0);
    if (!(await answers())) wasMissed();
    else if (Date.now() - last >= patience) {
      sessionStorage.setItem(mark, String(Date.now()));
      location.reload();
      return new Promise<never>(() => {});
    }
    throw offline();
  }
}
