import { axesOf, type Profile, profileOf } from '../calculation/profile.ts';
import type { Result } from '../calculation/result.ts';
import { parseExact } from '../number/parse.ts';
import { shortest } from '../number/format.ts';
import { compare, isLess, type Rational, subtract, zero } from '../number/rational.ts';
import type { Policy } from '../policy/policy.ts';

/** What a result suggests to talk about: codes with values, which a screen puts into words. */
export type Suggestion =
  | { readonly code: 'strongest' | 'weakest'; readonly axis: string; readonly points: string }
  | { readonly code: 'change'; readonly axis: string; readonly points: string; readonly difference: string }
  | { readonly code: 'training'; readonly indicator: string }
  | { readonly code: 'improvement'; readonly kind: 'coaching' | 'plan' }
  | { readonly code: 'goals' };

/**
 * An agenda to begin with, in the order in which one talks: what went well, what changed, what to work on, and the next
 * period. Of equal axes the first of the policy counts. `before` are the points of the last time, for whoever may see them.
 */
export function suggestionsOf(policy: Policy, result: Result, before: Profile | null): Suggestion[] {
  const profile = profileOf(policy, result);
  const axes = axesOf(policy).flatMap(({ id }) => {
    const points = profile[id];
    return points === undefined ? [] : [{ axis: id, points, value: parseExact(points) }];
  });
  const strongest = axes.reduce<Axis | undefined>(
    (best, axis) => (best && compare(best.value, axis.value) >= 0 ? best : axis),
    undefined,
  );
  const weakest = axes.reduce<Axis | undefined>(
    (least, axis) => (least && compare(least.value, axis.value) <= 0 ? least : axis),
    undefined,
  );
  const named = (code: 'strongest' | 'weakest', { axis, points }: Axis): Suggestion => ({ code, axis, points });
  return [
    ...(strongest ? [named('strongest', strongest)] : []),
    ...changeOf(axes, before ?? {}),
    ...(weakest && weakest.axis !== strongest?.axis ? [named('weakest', weakest)] : []),
    ...followingFrom(result),
    { code: 'goals' },
  ];
}

interface Axis {
  readonly axis: string;
  readonly points: string;
  readonly value: Rational;
}

/** The largest change against the last time, up or down; none where nothing changed. */
function changeOf(axes: readonly Axis[], before: Profile): Suggestion[] {
  let most: { readonly axis: Axis; readonly by: Rational } | undefined;
  for (const axis of axes) {
    const then = before[axis.axis];
    if (then === undefined) continue;
    const by = subtract(axis.value, parseExact(then));
    if (compare(size(by), most ? size(most.by) : zero) > 0) most = { axis, by };
  }
  if (most === undefined) return [];
  const sign = isLess(most.by, zero) ? '' : '+';
  const { axis, points } = most.axis;
  return [{ code: 'change', axis, points, difference: `${sign}${shortest(most.by, 6)}` }];
}

const size = (by: Rational): Rational => (isLess(by, zero) ? subtract(zero, by) : by);

function followingFrom(result: Result): Suggestion[] {
  if (result.status !== 'rated') return [];
  const { training = [], improvement = null } = result;
  return [
    ...training.map(({ indicator }): Suggestion => ({ code: 'training', indicator })),
    ...(improvement === null ? [] : [{ code: 'improvement' as const, kind: improvement }]),
  ];
}
