import { kindWeight } from '../kind-weight.ts';
import { own } from '../own.ts';
import type { Policy } from '../policy.ts';
import type { Walk } from '../reading/walk.ts';

/** A survey asks for 1 to 5, so customers can only have a weight where the scale is just that. */
export function checkCustomerScales(policy: Policy, walk: Walk): void {
  for (const [place, dimension] of policy.dimensions.entries()) {
    for (const [at, indicator] of dimension.indicators.entries()) {
      if ('metric' in indicator || kindWeight(policy, indicator, 'customer') <= 0) continue;
      const scale = own(policy.scales, indicator.rating.scale);
      if (scale?.min === 1 && scale.max === 5 && scale.step === 1) continue;
      const path = ['calculation', 'dimensions', place, 'indicators', at, 'rating', 'scale'];
      walk.report(path, 'customer-scale', { scale: indicator.rating.scale });
    }
  }
}
