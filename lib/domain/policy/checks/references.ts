import { raterKinds } from '../policy.ts';
import type { Walk } from '../reading/walk.ts';
import type { LoosePolicy } from './document.ts';

/** What indicators, courses and requirements point at must be in the policy. */
export function checkReferences(policy: LoosePolicy, walk: Walk): void {
  checkRatings(policy, walk);
  checkCourses(policy, walk);
  checkRequiredDimensions(policy, walk);
}

function checkRatings({ dimensions = [], scales, raters }: LoosePolicy, walk: Walk): void {
  let anyRated = false;
  for (const [place, dimension] of dimensions.entries()) {
    for (const [at, indicator] of (dimension?.indicators ?? []).entries()) {
      const rating = indicator?.rating;
      if (rating === undefined) continue;
      anyRated = true;
      const path = ['dimensions', place, 'indicators', at, 'rating'];
      if (scales && rating.scale !== undefined && !Object.hasOwn(scales, rating.scale)) {
        walk.report([...path, 'scale'], 'unknown-scale', { scale: rating.scale });
      }
      for (const kind of raterKinds) {
        if (raters && rating.raters && Object.hasOwn(rating.raters, kind) && !Object.hasOwn(raters, kind)) {
          walk.report([...path, 'raters', kind], 'kind-not-in-raters', { kind });
        }
      }
    }
  }
  if (anyRated && raters && Object.keys(raters).length === 0) walk.report(['raters'], 'raters-needed');
}

function checkCourses({ dimensions = [], training }: LoosePolicy, walk: Walk): void {
  const ids = new Set(dimensions.flatMap((dimension) => (dimension?.indicators ?? [undefined]).map((one) => one?.id)));
  if (ids.has(undefined)) return;
  for (const indicator of Object.keys(training?.courses ?? {})) {
    if (!ids.has(indicator)) walk.report(['training', 'courses', indicator], 'unknown-indicator', { indicator });
  }
}

function checkRequiredDimensions({ dimensions = [], promotion }: LoosePolicy, walk: Walk): void {
  const ids = new Set(dimensions.map((dimension) => dimension?.id));
  if (ids.has(undefined)) return;
  for (const [place, requirement] of (promotion?.require ?? []).entries()) {
    const dimension = requirement?.dimension;
    if (dimension === undefined || ids.has(dimension)) continue;
    walk.report(['promotion', 'require', place, 'dimension'], 'unknown-dimension', { dimension });
  }
}
