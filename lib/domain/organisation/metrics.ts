import type { Names } from '../policy/policy.ts';
import catalogue from './metrics.json' with { type: 'json' };

/** A figure that the catalogue knows: its names, its unit, and what the source advises. */
export interface Metric {
  readonly id: string;
  readonly name: Names;
  readonly unit: Names;
  /** In the unit: percent where that is "%". */
  readonly advised: readonly [number, number] | null;
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

const metrics = new Map<string, Metric>(
  catalogue.metrics.map((entry) => {
    const [low, high] = entry.advised ?? [];
    const advised = low === undefined || high === undefined ? null : ([low, high] as const);
    return [entry.id, { id: entry.id, name: { zh: entry.zh, en: entry.en }, unit: unitOf(entry.unit), advised }];
  }),
);

/** A metric of the catalogue; an own metric of the organisation carries its id as its name. */
export function metricOf(id: string): Metric {
  return metrics.get(id) ?? { id, name: { zh: id, en: id }, unit: { zh: '', en: '' }, advised: null };
}
