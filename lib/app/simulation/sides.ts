import { settle, type Settled } from '#lib/domain/calculation/calculate.ts';
import type { Result } from '#lib/domain/calculation/result.ts';
import type { Cycle } from '#lib/domain/lifecycle/cycle.ts';
import type { Participant } from '#lib/domain/lifecycle/participant.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { applicable } from '#lib/domain/simulation/applicable.ts';
import { sumsSuffice } from '#lib/domain/simulation/sums-suffice.ts';
import type { CountedPart } from '#lib/store/counted-part.ts';
import type { Context } from '../context.ts';
import { policyWithMoney, withoutPutOff } from '../review/calculate.ts';
import { inputOf, type UnitFacts } from '../review/input.ts';
import { reviewCycle, type Reviewed, reviewOf } from '../review/lines.ts';

/** The people of a cycle under what holds there and under what is tried. */
export interface Sides {
  readonly basis: 'sums' | 'evaluations';
  readonly now: Settled;
  readonly tried: Settled;
  readonly people: ReadonlyMap<string, Named>;
  /** Units in which something else was published or paid than is calculated now. */
  readonly differing: string[];
}

type Named = Pick<Participant, 'employee' | 'name' | 'unit' | 'team' | 'post'>;

interface Tried {
  readonly ruling: Scheme;
  readonly scheme: Scheme;
  /** The cycle with the pools that are tried. */
  readonly cycle: Cycle;
}

/**
 * Everybody's sums are one query, and all that most changes need: other weights, curves, grades, amounts. The evaluations
 * themselves are many times as much to read; they are gone back to where the sums do not hold what the policy asks for, and
 * where nothing is summed up yet.
 */
export async function bothSides(context: Context, cycle: Cycle, tried: Tried): Promise<Sides> {
  const summed = cycle.state !== 'open' && sumsSuffice(tried.ruling, tried.scheme);
  if (summed) return fromSums(await reviewCycle(context, cycle), tried);
  return fromEvaluations(cycle, await readCounted(context, cycle), tried);
}

function fromSums(reviewed: Reviewed, { scheme, cycle }: Tried): Sides {
  const held = [...reviewed.listed].map(([employee, one]) => {
    const { calibration } = one;
    const most = scheme.calculation.maxScore;
    const within = calibration && { ...calibration, score: Math.min(calibration.score, most) };
    return [employee, { ...one, calibration: within }] as const;
  });
  const tried = reviewOf(cycle, { ...reviewed, scheme, listed: new Map(held) });
  return {
    basis: 'sums',
    now: reviewed.settled,
    tried: tried.settled,
    people: reviewed.listed,
    differing: paidOtherwise(reviewed),
  };
}

/** A returned run counts for nothing; what was paid on top of the first counts with it. */
function paidOtherwise({ runs, settled }: Reviewed): string[] {
  const paid = new Map<string, number>();
  for (const run of runs) if (run.state !== 'returned') paid.set(run.unit, (paid.get(run.unit) ?? 0) + run.paid);
  return [...paid].flatMap(([unit, sum]) => (settled.calculation.totals.units[unit]?.bonus === sum ? [] : [unit]));
}

type Counted = UnitFacts<CountedPart>;

const readCounted = ({ store }: Context, { id, units }: Cycle): Promise<Counted[]> =>
  Promise.all(
    units.map(async (unit) => {
      const [part, answers] = await Promise.all([store.countedPart(id, unit), store.answersOf(id, unit)]);
      return { unit, part, answers };
    }),
  );

function fromEvaluations(ruled: Cycle, all: readonly Counted[], { ruling, scheme, cycle }: Tried): Sides {
  const units = all.map(withoutPutOff);
  const under = (one: Cycle, by: Scheme) => {
    const policy = policyWithMoney(one, by);
    return settle(policy, applicable(ruling.calculation, policy, inputOf(one, policy, units, by.process)));
  };
  const [now, tried] = [under(ruled, ruling), under(cycle, scheme)];
  const people = units.flatMap(({ part }) => part.people.map(({ participant }) => participant));
  return {
    basis: 'evaluations',
    now,
    tried,
    people: new Map(people.map((participant) => [participant.employee, participant])),
    differing: publishedOtherwise(now, units),
  };
}

function publishedOtherwise({ calculation }: Settled, units: readonly Counted[]): string[] {
  const known = new Map(calculation.results.map((result) => [result.employee, result]));
  const differs = ({ part }: Counted) =>
    part.people.some(({ participant, result }) => {
      const [was, is] = [result?.published?.result, known.get(participant.employee)];
      return was !== undefined && textOf(was) !== textOf(is);
    });
  return units.filter(differs).map(({ unit }) => unit);
}

/** What a result says of score and grade. */
const textOf = (result: Result | undefined) =>
  result?.status === 'rated' ? `${result.score} ${result.grade}` : result?.status;
