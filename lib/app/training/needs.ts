import { refuseUnlessPublished } from '../cycles/state.ts';
import { decide } from '#lib/domain/access/rights.ts';
import type { RatedResult } from '#lib/domain/calculation/result.ts';
import { parseExact } from '#lib/domain/number/parse.ts';
import { rounded } from '#lib/domain/number/format.ts';
import { fraction, multiply, add, zero } from '#lib/domain/number/rational.ts';
import type { Names, Policy } from '#lib/domain/policy/policy.ts';
import type { SignedIn } from '../context.ts';
import { allow, found } from '../guard.ts';
import { recordReading } from '../reading.ts';
import { publishedCycle } from '../review/shown.ts';
import { briefOf, cycleBriefOf, nameOf } from '../views.ts';

/** Who needs training in what by the results of a cycle: in one request, from its lines. */
export async function readNeeds(context: SignedIn, id: string) {
  allow(context, 'incentives.read');
  const cycle = found(await context.store.cycleById(id), 'cycle');
  refuseUnlessPublished(cycle);
  const { policy, settled, listed } = await publishedCycle(context, cycle);
  const rule = found(policy.training, 'training');
  await recordReading(context, 'training.read', { cycle: id });
  const people = settled.calculation.results.flatMap((result) => {
    const person = listed.get(result.employee);
    if (!person || result.status !== 'rated' || !decide(context.actor, 'training.read', person).allowed) return [];
    const needs = needsOf(policy, result);
    return needs.length === 0 ? [] : [{ employee: briefOf(person), needs }];
  });
  return {
    cycle: cycleBriefOf(cycle),
    units: [...cycle.units],
    below: rule.below,
    people,
    indicators: byIndicator(people),
  };
}

export interface NeedShown {
  readonly indicator: string;
  readonly name: Names;
  readonly points: string;
  readonly courses: string[];
}

/** What a result says is to be trained, in its own order. */
export function needsOf(
  policy: Policy,
  { training = [], indicators }: Pick<RatedResult, 'training' | 'indicators'>,
): NeedShown[] {
  return training.flatMap(({ indicator, courses }) => {
    const points = indicators[indicator];
    return points === undefined ? [] : [{ indicator, name: indicatorName(policy, indicator), points, courses }];
  });
}

function indicatorName(policy: Policy, id: string): Names {
  const indicators = policy.dimensions.flatMap((dimension) => dimension.indicators);
  return nameOf(indicators.find((indicator) => indicator.id === id) ?? { id });
}

/** How many need each, and the mean of their points: the most frequent first. */
function byIndicator(people: readonly { readonly needs: readonly NeedShown[] }[]) {
  const groups = Map.groupBy(
    people.flatMap(({ needs }) => needs),
    ({ indicator }) => indicator,
  );
  return [...groups.values()]
    .flatMap((needs) => {
      const [first] = needs;
      if (first === undefined) return [];
      const sum = needs.reduce((total, { points }) => add(total, parseExact(points)), zero);
      const mean = rounded(multiply(sum, fraction(1n, BigInt(needs.length))), 2);
      return [{ indicator: first.indicator, name: first.name, courses: first.courses, people: needs.length, mean }];
    })
    .toSorted((a, b) => b.people - a.people);
}
