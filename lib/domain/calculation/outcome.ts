import { fixed, rounded } from '../number/format.ts';
import type { Rational } from '../number/rational.ts';
import type { PersonScore } from '../scoring/person.ts';
import type { UnratedResult } from './result.ts';

/**
 * What the person stage hands to the unit stage, as plain JSON that can be stored between the two. Everything that is
 * held against a threshold later is held as it is shown (standard 4.9).
 */
export type PersonOutcome = UnratedResult | RatedOutcome;

export interface RatedOutcome {
  employee: string;
  status: 'rated';
  indicators: Record<string, string>;
  dimensions: Record<string, string>;
  computedScore: string;
  score: string;
  veto: boolean;
}

/** The outcome of a person's score, rounded for display to the policy's decimals. */
export function outcomeOf(employee: string, score: PersonScore, decimals: number): PersonOutcome {
  const shown = {
    indicators: shownPoints(
      score.indicators.map(({ rules, points }) => [rules.id, points]),
      decimals,
    ),
    dimensions: shownPoints(
      score.dimensions.map(({ rules, mean }) => [rules.id, mean]),
      decimals,
    ),
  };
  switch (score.status) {
    case 'blocked':
      return { employee, status: 'blocked', blockedBy: score.blockedBy, ...shown };
    case 'unrated':
      return { employee, status: 'unrated', reason: score.reason, ...shown };
    case 'rated': {
      const scores = { computedScore: fixed(score.computedScore, decimals), score: fixed(score.score, decimals) };
      return { employee, status: 'rated', ...shown, ...scores, veto: score.veto };
    }
  }
}

/** A score of an outcome, counted in units of 10^-decimals. */
export function scoreUnits(score: string): bigint {
  return BigInt(score.replace('.', ''));
}

/** What is missing has no key. */
function shownPoints(points: [id: string, points: Rational | undefined][], decimals: number): Record<string, string> {
  return Object.fromEntries(
    points.flatMap(([id, value]) => (value === undefined ? [] : [[id, rounded(value, decimals)]])),
  );
}
