import type { Names } from '../policy/policy.ts';
import catalogue from './metrics.json' with { type: 'json' };

/** How a figure is summed up: parts of a whole, a mean of many, a plain sum. */
export type MetricKind = 'ratio' | 'mean' | 'sum';

/** A figure that the catalogue knows: its names, its unit, and what the source advises. */
export interface Metric {
  readonly id: string;
  readonly name: Names;
  readonly unit: Names;
  /** In the unit: percent where that is "%". */
  readonly advised: readonly [number, number] | null;
}

/** Whose figure it is as a rule, how it is summed up, and which way is better. */
export interface CatalogueMetric extends Metric {
  readonly level: 'agent' | 'unit';
  readonly kind: MetricKind;
  readonly direction: 'up' | 'down' | 'range' | 'none';
}

/** The units of the catalogue in Chinese; what is not here is written alike in both languages. */
const chineseUnits: Readonly<Record<string, string>> = {
  CNY: '元',
  calls: '通',
  'calls/h': '通/时',
  cases: '件',
  min: '分钟',
  'points of 100': '分',
  rings: '声',
  s: '秒',
};

const unitOf = (unit: string): Names => ({ zh: chineseUnits[unit] ?? unit, en: unit });

const oneOf = <const T extends string>(choices: readonly [T, ...T[]], given: string): T =>
  choices.find((choice) => choice === given) ?? choices[0];

/** Every figure that is known, in the order of the source. */
export const metricCatalogue: readonly CatalogueMetric[] = catalogue.metrics.map((entry) => {
  const [low, high] = entry.advised ?? [];
  return {
    id: entry.id,
    name: { zh: entry.zh, en: entry.en },
    unit: unitOf(entry.unit),
    advised: low === undefined || high === undefined ? null : ([low, high] as const),
    level: oneOf(['agent', 'unit'], entry.level),
    kind: oneOf(['ratio', 'mean', 'sum'], entry.kind),
    direction: oneOf(['none', 'up', 'down', 'range'], entry.direction),
  };
});

const metrics = new Map<string, Metric>(metricCatalogue.map((metric) => [metric.id, metric]));

/** A metric of the catalogue; an own metric of the organisation carries its id as its name. */
export function metricOf(id: string): Metric {
  return metrics.get(id) ?? { id, name: { zh: id, en: id }, unit: { zh: '', en: '' }, advised: null };
}
