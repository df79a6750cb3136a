import type { Result } from '#lib/domain/calculation/result.ts';
import type { PersonPart } from '#lib/store/unit-part.ts';
import { briefOf } from '../views.ts';
import type { Calculated } from './calculate.ts';

/** Everybody as HR reviews them. */
export function rowsOf({ settled, people }: Calculated) {
  return settled.calculation.results.flatMap((result) => {
    const part = people.get(result.employee);
    return part ? [rowOf(result, part)] : [];
  });
}

export function rowOf(result: Result, { participant, result: record }: PersonPart) {
  const rated = result.status === 'rated' ? result : undefined;
  const { coefficient, proration, bonus } = rated ?? {};
  const previous = participant.history.at(-1);
  const calibration = record?.calibration;
  return {
    employee: briefOf(participant),
    status: result.status,
    score: rated?.score ?? null,
    computedScore: rated?.computedScore ?? null,
    grade: rated?.grade ?? null,
    rank: rated?.rank ?? null,
    blockedBy: result.status === 'blocked' ? [...result.blockedBy] : [],
    unratedFor: result.status === 'unrated' ? result.reason : null,
    previous: previous ? { ...previous } : null,
    calibration: calibration ? { ...calibration } : null,
    waivers: (record?.waivers ?? []).map(({ of, reason }) => ({ of, reason })),
    money:
      coefficient === undefined || proration === undefined || bonus === undefined
        ? null
        : { coefficient, proration, bonus },
  };
}
