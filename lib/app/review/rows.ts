import type { Result } from '#lib/domain/calculation/result.ts';
import { furtherFor } from '#lib/domain/lifecycle/further.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Line } from '#lib/store/lines.ts';
import { byCodePoint } from '#lib/domain/number/code-point-order.ts';
import { briefOf } from '../views.ts';
import type { Reviewed } from './lines.ts';

/** Somebody with what was decided about them, as lists show both. */
export type Listed = Omit<Line, 'after'> &
  Pick<ResultRecord, 'calibration' | 'waivers' | 'acknowledgedAt'> &
  Required<Pick<ResultRecord, 'putOff' | 'further' | 'corrections'>> & { readonly apart: Result | null };

/** Everybody as HR reviews them. */
export function rowsOf({ settled, listed, aside }: Pick<Reviewed, 'settled' | 'listed' | 'aside'>) {
  const rows = [...settled.calculation.results, ...aside].flatMap((result) => {
    const one = listed.get(result.employee);
    return one ? [rowOf(result, one)] : [];
  });
  return aside.length === 0 ? rows : rows.toSorted((a, b) => byCodePoint(a.employee.id, b.employee.id));
}

function rowOf(result: Result, one: Listed) {
  const { previous, calibration, waivers, putOff, further } = one;
  const rated = result.status === 'rated' ? result : undefined;
  const ranked = putOff ? undefined : rated;
  const { coefficient, proration, bonus } = ranked ?? {};
  return {
    employee: briefOf(one),
    status: result.status,
    score: rated?.score ?? null,
    computedScore: rated?.computedScore ?? null,
    grade: ranked?.grade ?? null,
    rank: ranked?.rank ?? null,
    blockedBy: result.status === 'blocked' ? [...result.blockedBy] : [],
    unratedFor: result.status === 'unrated' ? result.reason : null,
    previous: previous ? { ...previous } : null,
    calibration: calibration ? { ...calibration } : null,
    waivers: waivers.map(({ of, reason }) => ({ of, reason })),
    putOff: putOff
      ? { reason: putOff.reason, at: putOff.at, settled: furtherFor({ further }, 'put-off') !== undefined }
      : null,
    money:
      coefficient === undefined || proration === undefined || bonus === undefined
        ? null
        : { coefficient, proration, bonus },
  };
}
