import { metricCatalogue } from '#lib/domain/organisation/metrics.ts';
import { metricPartsOf } from '#lib/domain/organisation/metric-parts.ts';
import { useSay } from '../../../../../i18n/use-say.ts';
import { useWords } from '../../../../../i18n/words.ts';

/** What a figure of the catalogue divides by what, and what is advised: "已解决 ÷ 受理 · 建议 85 到 100%". */
export function useMetricWords(): (id: string) => string | undefined {
  const w = useWords('studio').indicator;
  const say = useSay();
  return (id) => {
    const metric = metricCatalogue.find((one) => one.id === id);
    if (metric === undefined) return undefined;
    const parts = metricPartsOf(id);
    const how = parts
      ? w.formula({ numerator: say(parts.numerator), denominator: say(parts.denominator) })
      : w.kinds[metric.kind];
    const unit = say(metric.unit);
    const [from, to] = metric.advised ?? [];
    const advice =
      from === undefined || to === undefined
        ? w.noAdvice
        : w.advised({ from: String(from), to: String(to), unit: unit === '%' ? unit : ` ${unit}` });
    return `${how} · ${advice}`;
  };
}
