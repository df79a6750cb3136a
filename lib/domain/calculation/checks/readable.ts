import { kindWeight } from '../../policy/kind-weight.ts';
import { own } from '../../policy/own.ts';
import { type MetricRule, type Policy, type RaterKind, raterKinds } from '../../policy/policy.ts';
import { scaleGrid } from './scale-grid.ts';

/** What a policy can read of an input. */
export interface Readable {
  policy: Policy;
  indicators: ReadonlyMap<string, ReadableIndicator>;
  /** By metric id: whose facts are read. */
  metrics: ReadonlyMap<string, ReadonlySet<MetricRule['of']>>;
  /** `kind:indicator` or `metric:indicator` of everything that blocks. */
  blocks: ReadonlySet<string>;
  grades: ReadonlySet<string>;
}

/** A metric has no grid; a rated indicator tells which kinds rate it and which ratings lie on its scale. */
export interface ReadableIndicator {
  kinds: ReadonlySet<RaterKind>;
  liesOnScale?: (rating: number) => boolean;
}

export function readableBy(policy: Policy): Readable {
  const indicators = new Map<string, ReadableIndicator>();
  const metrics = new Map<string, Set<MetricRule['of']>>();
  const blocks = new Set<string>();
  for (const indicator of policy.dimensions.flatMap((dimension) => dimension.indicators)) {
    if ('metric' in indicator) {
      const { id, of, whenMissing } = indicator.metric;
      indicators.set(indicator.id, { kinds: new Set() });
      metrics.set(id, (metrics.get(id) ?? new Set()).add(of));
      if (whenMissing === 'block') blocks.add(`metric:${indicator.id}`);
      continue;
    }
    const kinds = raterKinds.filter((kind) => kindWeight(policy, indicator, kind) > 0);
    const scale = own(policy.scales, indicator.rating.scale);
    indicators.set(indicator.id, { kinds: new Set(kinds), ...(scale && { liesOnScale: scaleGrid(scale) }) });
    for (const kind of kinds) {
      if (policy.raters[kind]?.whenMissing === 'block') blocks.add(`${kind}:${indicator.id}`);
    }
  }
  return { policy, indicators, metrics, blocks, grades: new Set(policy.grades.bands.map((band) => band.grade)) };
}
