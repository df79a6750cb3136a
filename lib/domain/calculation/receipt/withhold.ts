import type { Prepared } from '../prepared.ts';
import { stepsOf } from './steps.ts';
import type { Subject } from './subject.ts';

/** Who reads a receipt: in a pool of fewer than 5 people the person may not learn the unit's sums. */
export type Reader = 'person' | 'office';

/** With fewer people in a round of sharing, its sums would tell what the others get. */
const fewest = 5;

/** The subject as its reader may see it: of a small pool the person keeps the amount alone. */
export function withholdFrom(reader: Reader, prepared: Prepared, subject: Subject): Subject {
  const { place } = subject;
  const share = place?.share;
  if (reader === 'office' || place === undefined || share === undefined) return subject;
  if ('withheld' in share || share.people >= fewest) return subject;
  const bonus = stepsOf(prepared, subject).steps.flatMap((step) => (step.code === 'pool-bonus' ? [step.bonus] : []));
  return { ...subject, place: { ...place, share: { withheld: true, bonus: bonus[0] ?? 0 } } };
}
