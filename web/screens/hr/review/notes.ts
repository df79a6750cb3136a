import type { Outlying } from '#lib/domain/fairness/outliers.ts';
import { exactText } from '#lib/domain/number/format.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { exactly } from '#lib/domain/number/decimal.ts';
import { compare, isLess, type Rational, subtract, zero } from '#lib/domain/number/rational.ts';
import type words from '../../../i18n/zh/hr/review.ts';
import type { Band, Row } from './types.ts';

const NEAR = exactly(0.5);
const LEAP = exactly(6);

/** What makes a row worth a second look; nothing for most. */
export function noteOf(
  row: Row,
  { bands, far }: { readonly bands: readonly Band[]; readonly far: Outlying | undefined },
  w: typeof words.notes,
): string | undefined {
  const { score, computedScore, calibration, previous, waivers } = row;
  if (row.putOff !== null) return w.putOff;
  if (score === null) return undefined;
  if (calibration !== null && computedScore !== null) return w.calibrated({ from: computedScore });
  if (waivers.length > 0) return w.waived;
  if (far !== undefined) return w[far];
  const now = parseExact(score);
  const above = bands.findLast(({ min }) => isLess(now, exactly(min)));
  const gap = above && subtract(exactly(above.min), now);
  if (above && gap && compare(gap, NEAR) <= 0) return w.near({ gap: exactText(gap), grade: above.grade });
  return previous === null ? undefined : leap(subtract(now, exactly(previous.score)), w);
}

function leap(difference: Rational, w: typeof words.notes): string | undefined {
  const down = isLess(difference, zero);
  const size = down ? subtract(zero, difference) : difference;
  if (compare(size, LEAP) < 0) return undefined;
  return down ? w.down({ by: exactText(size) }) : w.up({ by: exactText(size) });
}
