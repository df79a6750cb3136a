import type { Text } from '#lib/contract/text.ts';
import type { Indicator, Policy } from '#lib/domain/policy/policy.ts';

type Say = (text: Text) => string;

/** What something is called; what has no name is called by its id. */
export const nameOf = (thing: { id: string; name?: Text }, say: Say): string =>
  thing.name === undefined ? thing.id : say(thing.name);

export const indicatorsOf = (policy: Policy): Indicator[] =>
  policy.dimensions.flatMap((dimension) => dimension.indicators);

/** The name of an indicator, or of the indicator that reads a metric. */
export function indicatorName(policy: Policy | undefined, id: string, say: Say): string {
  const found = policy && indicatorsOf(policy).find((one) => one.id === id);
  return found ? nameOf(found, say) : id;
}

export function metricName(policy: Policy | undefined, id: string, say: Say): string {
  const found = policy && indicatorsOf(policy).find((one) => 'metric' in one && one.metric.id === id);
  return found ? nameOf(found, say) : id;
}
