import { cycles } from '#lib/contract/cycles.ts';
import { review } from '#lib/contract/review.ts';
import { answer } from '../../../api/client.ts';
import { renew } from '../../../api/queries.ts';
import { etagOf } from '../../../api/etag.ts';
import { wholeCycle } from '../shared/renewed.ts';
import type { Pools } from './pool-entries.ts';
import type { Row } from './types.ts';

/** Whose line, and the version that the decision made: nothing that came after it is undone with it. */
interface Decided {
  readonly cycle: string;
  readonly employee: Row['employee'];
  readonly version: number;
}

const askedOf = ({ cycle, employee, version }: Decided) => ({
  params: { cycle, employee: employee.id },
  query: { unit: employee.unit },
  ifMatch: etagOf(version),
});

/** The score as it was before: an earlier calibration, or what was calculated. */
export async function calibrateAsBefore(decided: Decided, before: Row['calibration']): Promise<void> {
  const calibration = before && { score: before.score, reason: before.reason };
  await answer(review.calibrate, { ...askedOf(decided), body: { calibration } });
  await renew(...wholeCycle);
}

export async function takeWaiverBack(decided: Decided, of: readonly string[]): Promise<void> {
  await answer(review.takeWaiverBack, { ...askedOf(decided), body: { of } });
  await renew(...wholeCycle);
}

export async function poolsAsBefore(cycle: string, etag: string | null, pools: Pools): Promise<void> {
  await answer(cycles.pools, { params: { cycle }, body: { pools }, ifMatch: etag });
  await renew(...wholeCycle);
}
