import { type Dimension, type Indicator, type Policy, raterKinds } from '#lib/domain/policy/policy.ts';
import type { Language } from './bonus-sheet.ts';
import { type Cell, type Row, empty, text } from './cell.ts';
import { curveText, number, table } from './policy-table.ts';
import { missingWords, policyWords as words, raterWords, subjectWords } from './policy-words.ts';

/** Who rates with which weight, what a rating is worth, and what is rated or measured. */
export function scoringRows(policy: Policy, language: Language): Row[] {
  return [
    ...table(['rater', 'weight', 'minResponses', 'whenMissing'], raters(policy, language), language),
    ...table(['scale', 'lowest', 'highest', 'step', 'pointsAtMin', 'pointsAtMax'], scales(policy), language),
    ...table(
      ['dimension', 'dimensionWeight', 'indicator', 'indicatorWeight', 'source', 'rule', 'whenMissing'],
      policy.dimensions.flatMap((dimension) =>
        dimension.indicators.map((indicator) => indicatorCells(dimension, indicator, policy, language)),
      ),
      language,
    ),
  ];
}

function raters({ raters }: Policy, language: Language): Cell[][] {
  return raterKinds.flatMap((kind) => {
    const rule = raters[kind];
    if (rule === undefined) return [];
    const missing = text(missingWords[rule.whenMissing][language]);
    return [[text(raterWords[kind][language]), number(rule.weight), number(rule.minResponses), missing]];
  });
}

function scales({ scales }: Policy): Cell[][] {
  return Object.entries(scales).map(([id, { min, max, step, pointsAtMin, pointsAtMax }]) => [
    text(id),
    ...[min, max, step, pointsAtMin, pointsAtMax].map(number),
  ]);
}

function indicatorCells(dimension: Dimension, indicator: Indicator, policy: Policy, language: Language): Cell[] {
  return [
    text(dimension.name?.[language] ?? dimension.id),
    number(dimension.weight),
    text(indicator.name?.[language] ?? indicator.id),
    number(indicator.weight),
    ...('metric' in indicator ? metricCells(indicator, language) : ratingCells(indicator, policy, language)),
  ];
}

function ratingCells({ rating }: Extract<Indicator, { rating: unknown }>, policy: Policy, language: Language): Cell[] {
  const weights = raterKinds.flatMap((kind) => {
    const weight = rating.raters === undefined ? policy.raters[kind]?.weight : rating.raters[kind];
    return weight === undefined || weight === 0 ? [] : [`${raterWords[kind][language]} ${weight}%`];
  });
  return [text(`${words.rating[language]} (${rating.scale})`), text(weights.join('; '), 'wrap'), empty];
}

function metricCells({ metric }: Extract<Indicator, { metric: unknown }>, language: Language): Cell[] {
  return [
    text(`${words.metric[language]} ${metric.id} (${subjectWords[metric.of][language]})`),
    text(curveText(metric.curve), 'wrap'),
    text(missingWords[metric.whenMissing][language]),
  ];
}
