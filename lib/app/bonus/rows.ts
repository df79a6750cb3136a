import type { Result } from '#lib/domain/calculation/result.ts';
import { reductionsOf } from '#lib/domain/incentives/reductions.ts';
import { shownCorrections } from '../corrections/read.ts';
import { furtherOf } from '../results/appealed.ts';
import type { Listed } from '../review/rows.ts';
import { briefOf } from '../views.ts';
import { coefficientOf, type Of } from './unit-money.ts';

/** Of whoever was paid by a further run, what that one says; beside it what the main run paid. */
export function rowOf(of: Of, one: Listed, result: Result | undefined) {
  const { calibration, acknowledgedAt, putOff, corrections } = one;
  const rated = result?.status === 'rated' ? result : undefined;
  const holding = one.further.filter(({ state }) => state !== 'returned');
  const last = holding.at(-1);
  const difference = holding.reduce((sum, further) => sum + further.difference, 0);
  const bonus = last ? (rated?.bonus ?? 0) + difference : (rated?.bonus ?? null);
  return {
    employee: briefOf(one),
    score: (last ?? rated)?.score ?? null,
    grade: (last ?? rated)?.grade ?? null,
    coefficient: (last ?? rated)?.coefficient ?? null,
    proration: (last ?? rated)?.proration ?? null,
    bonusBase: last?.bonusBase ?? one.sums.employee.bonusBase,
    rank: rated?.rank ?? null,
    calibrated: calibration !== null,
    acknowledgedAt,
    bonus,
    further: furtherOf({ further: holding }),
    corrections: shownCorrections(corrections),
    reductions: reductionsIn(of, one, result),
    note: noteOf(result, putOff !== null && !last),
  };
}

/** What made the amount smaller: of whoever was paid by a further run what that one went by. */
function reductionsIn(of: Of, { sums, apart, further }: Listed, result: Result | undefined) {
  const last = further.findLast(({ state }) => state !== 'returned');
  const shown = last && apart ? apart : result;
  if (shown === undefined) return [];
  const { bonusBase, absentDays } = { ...sums.employee, ...last };
  const { policy, scheme } = of.paid;
  const unitCoefficient = coefficientOf(of) ?? 1;
  const inputs = { ...sums, employee: { ...sums.employee, bonusBase, absentDays }, unitCoefficient };
  return reductionsOf({ policy, process: scheme.process, inputs }, shown);
}

function noteOf(result: Result | undefined, putOff: boolean): 'put-off' | 'blocked' | 'unrated' | null {
  if (putOff) return 'put-off';
  return result && result.status !== 'rated' ? result.status : null;
}
