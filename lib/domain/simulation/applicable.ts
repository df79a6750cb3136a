import { readableBy } from '../calculation/checks/readable.ts';
import type { Fact, Input, Rating } from '../calculation/input.ts';
import { own } from '../policy/own.ts';
import type { Policy } from '../policy/policy.ts';
import { ratedOn, sameSteps } from './steps.ts';

/**
 * The facts of a period as another policy can read them. What it does not ask for is left aside. A rating that was given on
 * other steps is not taken for one of its own: 4 of 5 is not 4 of 10.
 */
export function applicable(ruling: Policy, tried: Policy, input: Input): Input {
  const { indicators, metrics, blocks, grades } = readableBy(tried);
  const lost = onOtherSteps(ruling, tried);
  const scoresOf = ({ kind, scores }: Rating) =>
    Object.fromEntries(
      Object.entries(scores).filter(([id]) => !lost.has(id) && indicators.get(id)?.kinds.has(kind) === true),
    );
  const isRead = (fact: Fact) => metrics.get(fact.metric)?.has('unit' in fact ? 'unit' : 'employee') === true;
  return {
    ...input,
    ratings: input.ratings.map((rating) => ({ ...rating, scores: scoresOf(rating) })),
    metrics: input.metrics.filter(isRead),
    waivers: input.waivers.filter(({ of }) => blocks.has(of)),
    calibrations: input.calibrations.map((one) => ({ ...one, score: Math.min(one.score, tried.maxScore) })),
    history: Object.fromEntries(
      Object.entries(input.history).map(([employee, past]) => [
        employee,
        past.filter(({ grade }) => grades.has(grade)),
      ]),
    ),
  };
}

/** The indicators that both rate, each on steps of its own. */
export function onOtherSteps(ruling: Policy, tried: Policy): ReadonlySet<string> {
  const before = ratedOn(ruling);
  return new Set(
    Object.entries(ratedOn(tried)).flatMap(([id, { scale }]) => {
      const was = own(before, id)?.scale;
      return was !== undefined && !sameSteps(was, scale) ? [id] : [];
    }),
  );
}
