import type { Names } from '../policy/policy.ts';
import catalogue from './metrics.json' with { type: 'json' };

/** A figure that the catalogue knows: its names, its unit, and what the source advises. */
export interface Metric {
  readonly id: string;
  readonly name: Names;
  readonly unit: string;
  /** In the unit: percent where that is "%". */
  readonly advised: readonly [number, number] | null;
}

const metrics = new Map<string, Metric>(
  catalogue.metrics.map((entry) => {
    const [low, high] = entry.advised ?? [];
    const advised = low === undefined || high === undefined ? null : ([low, high] as const);
    return [entry.id, { id: entry.id, name: { zh: entry.zh, en: entry.en }, unit: entry.unit, advised }];
  }),
);

/** A metric of the catalogue; an own metric of the organisation carries its id as its name. */
export function metricOf(id: string): Metric {
  return metrics.get(id) ?? { id, name: { zh: id, en: id }, unit: '', advised: null };
}
