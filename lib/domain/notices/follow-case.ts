import type { Case } from '../lifecycle/case.ts';
import type { ClosedCorrection } from '../lifecycle/closed-correction.ts';
import type { Further } from '../lifecycle/further.ts';

type Corrected = 'correction-entered' | 'correction-declined' | 'correction-released';

/** What somebody is told of a case since it was written before. Whom it reaches is the reader's to find out. */
export interface CaseNews {
  readonly what: 'filed' | 'decided' | 'published' | 'to-approve' | 'returned' | 'released' | Corrected;
  readonly at: string;
  readonly about: string;
}

/** Without a `before` it says all that should have been told of the case as it stands. */
export function followCase(before: Case | undefined, after: Case): CaseNews[] {
  const { appeal, employee, further = [], corrections = [] } = after;
  const news: CaseNews[] = [];
  if (appeal?.state === 'filed' && appeal.filedAt !== before?.appeal?.filedAt)
    news.push({ what: 'filed', at: appeal.filedAt, about: employee });
  if (appeal?.decided && appeal.decided.at !== before?.appeal?.decided?.at)
    news.push({ what: 'decided', at: appeal.decided.at, about: employee });
  return [
    ...news,
    ...further.flatMap((one, place) => ofRun(before?.further?.[place], one)),
    ...corrections.flatMap((one, place) => ofCorrection(before?.corrections?.[place], one)),
  ];
}

const toldOfRun = {
  calculated: 'to-approve',
  returned: 'returned',
  recalled: undefined,
  approved: undefined,
  released: 'released',
} as const;

function ofRun(before: Further | undefined, { run, state, because, at }: Further): CaseNews[] {
  if (before?.state === state) return [];
  const about = String(run);
  // Once the run has gone on, `at` is no longer the moment when it was published, and would tell it a second time.
  const fresh = before === undefined && (state === 'calculated' || run === 0);
  const shown = fresh && because === 'put-off' ? [{ what: 'published' as const, at, about }] : [];
  const decided = run > 0 ? toldOfRun[state] : undefined;
  return decided === undefined ? shown : [...shown, { what: decided, at, about }];
}

/** Of several steps that are told at once, each that still holds. */
function ofCorrection(before: ClosedCorrection | undefined, after: ClosedCorrection): CaseNews[] {
  const { id: about, state, entered, decided, released } = after;
  if (before?.state === state) return [];
  if (state === 'entered') return [{ what: 'correction-entered', at: entered.at, about }];
  if (state === 'declined' && decided) return [{ what: 'correction-declined', at: decided.at, about }];
  return released ? [{ what: 'correction-released', at: released.at, about }] : [];
}
