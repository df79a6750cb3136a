import type { Result } from '#lib/domain/calculation/result.ts';
import type { ResultRecord } from '#lib/domain/lifecycle/result.ts';
import type { Line } from '#lib/store/lines.ts';
import { briefOf } from '../views.ts';
import type { Reviewed } from './lines.ts';

/** Somebody with what was decided about them, as lists show both. */
export type Listed = Omit<Line, 'after'> & Pick<ResultRecord, 'calibration' | 'waivers' | 'acknowledgedAt'>;

/** Everybody as HR reviews them. */
export function rowsOf({ settled, listed }: Pick<Reviewed, 'settled' | 'listed'>) {
  return settled.calculation.results.flatMap((result) => {
    const one = listed.get(result.employee);
    return one ? [rowOf(result, one)] : [];
  });
}

function rowOf(result: Result, one: Listed) {
  const { previous, calibration, waivers } = one;
  const rated = result.status === 'rated' ? result : undefined;
  const { coefficient, proration, bonus } = rated ?? {};
  return {
    employee: briefOf(one),
    status: result.status,
    score: rated?.score ?? null,
    computedScore: rated?.computedScore ?? null,
    grade: rated?.grade ?? null,
    rank: rated?.rank ?? null,
    blockedBy: result.status === 'blocked' ? [...result.blockedBy] : [],
    unratedFor: result.status === 'unrated' ? result.reason : null,
    previous: previous ? { ...previous } : null,
    calibration: calibration ? { ...calibration } : null,
    waivers: waivers.map(({ of, reason }) => ({ of, reason })),
    money:
      coefficient === undefined || proration === undefined || bonus === undefined
        ? null
        : { coefficient, proration, bonus },
  };
}
