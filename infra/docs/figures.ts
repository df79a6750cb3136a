import catalogue from '#lib/domain/organisation/metrics.json' with { type: 'json' };
import { metricOf } from '#lib/domain/organisation/metrics.ts';
import { code, page, table } from './markdown.ts';

const directions: Readonly<Record<string, string>> = {
  up: 'more is better 越高越好',
  down: 'less is better 越低越好',
  range: 'inside is best 在范围内最好',
  none: '',
};

/** The figures that a policy can read, as the catalogue has them. */
export function figures(): string {
  return page(
    'Figures 数据指标',
    'What is built in. An organisation can count others, too: a policy names a figure by its id, and a figure that is not listed here is called by it.',
    table(
      ['id', 'English', '中文', 'of', 'unit', 'advised 建议', '', 'how'],
      catalogue.metrics.map((metric) => {
        const { advised, name, unit } = metricOf(metric.id);
        const { numerator, denominator } = { numerator: '', denominator: '', ...metric };
        return [
          code(metric.id),
          name.en,
          name.zh,
          metric.level === 'unit' ? 'unit 部门' : 'person 个人',
          unit.en === unit.zh ? unit.en : `${unit.en} ${unit.zh}`,
          advised === null ? '' : advised.join(' – '),
          directions[metric.direction],
          denominator === '' ? numerator : `${numerator} ÷ ${denominator}`,
        ];
      }),
    ),
  );
}
