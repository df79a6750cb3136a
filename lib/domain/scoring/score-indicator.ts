import { type MetricScore, scoreMetric } from './metric-indicator.ts';
import { type RatedScore, scoreRated } from './rated-indicator.ts';
import type { IndicatorRules } from './rules.ts';
import type { Tally } from './tally.ts';

/** What an indicator of any type came to, with its steps. */
export type IndicatorScore = RatedScore | MetricScore;

/** Every type of indicator by the function that scores it; a new type is one more line here. */
export function scoreIndicator(rules: IndicatorRules, tally: Tally, waivers: ReadonlySet<string>): IndicatorScore {
  switch (rules.type) {
    case 'rating':
      return scoreRated(rules, tally.ratings[rules.index] ?? {}, waivers);
    case 'metric':
      return scoreMetric(rules, tally.facts[rules.index], waivers);
  }
}

/** What of an indicator blocks the person: `kind:indicator` in the order of the kinds, or `metric:indicator`. */
export function blocksOf(score: IndicatorScore): string[] {
  switch (score.type) {
    case 'rating':
      return score.kinds
        .filter((kind) => kind.counted === 'blocked')
        .map((kind) => `${kind.rules.kind}:${score.rules.id}`);
    case 'metric':
      return score.blocked ? [`metric:${score.rules.id}`] : [];
  }
}
