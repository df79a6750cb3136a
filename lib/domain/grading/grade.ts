import { powerOfTen } from '../number/decimal.ts';
import { add, compare, fraction, multiply, type Rational, whole, zero } from '../number/rational.ts';
import { floor } from '../number/rounding.ts';
import { gradeIndex, type GradeBand, type GradeRules } from './grade-rules.ts';

/** Someone's place in the group that a distribution grades. */
export interface GroupPlace {
  rank: number;
  headcount: number;
}

/** A grade and how it came about. */
export interface GradeResult {
  /** The cut of each band, where ranks decide. */
  cuts?: number[];
  /** The band by rank alone, where ranks decide. */
  byRank?: string;
  /** Before a veto. */
  earned: string;
  grade: string;
}

/**
 * The grade of a score, counted in units of 10^-decimals (standard 5). Ranks decide in a distribution's group of at least
 * `minGroup` people, and never lift anyone over a threshold; else the thresholds do. A veto caps the grade.
 */
export function gradeOf(rules: GradeRules, score: bigint, place: GroupPlace | undefined, veto: boolean): GradeResult {
  const exact = { n: score, d: powerOfTen(rules.decimals) };
  const byRank = place && ranksDecide(rules, place) ? bandByRank(rules, place) : undefined;
  const earned = bandByScore(rules.bands, byRank?.index ?? 0, exact);
  return { ...(byRank && { cuts: byRank.cuts, byRank: byRank.grade }), earned, grade: capped(rules, earned, veto) };
}

/** Whether the group is large enough for its ranks to decide. */
export function ranksDecide(rules: GradeRules, place: GroupPlace): boolean {
  return rules.method === 'distribution' && place.headcount >= rules.minGroup;
}

/** Band j reaches down to rank `floor(n × (share₁ + … + shareⱼ) / 100 + 1/2)`. */
function cutsOf(bands: readonly GradeBand[], headcount: number): number[] {
  let share = zero;
  return bands.map((band) => {
    share = add(share, band.share);
    return Number(floor(add(multiply(whole(headcount), multiply(share, hundredth)), half)));
  });
}

const hundredth = fraction(1n, 100n);
const half = fraction(1n, 2n);

function bandByRank(rules: GradeRules, place: GroupPlace) {
  const cuts = cutsOf(rules.bands, place.headcount);
  const found = cuts.findIndex((cut) => place.rank <= cut);
  const index = found === -1 ? rules.bands.length - 1 : found;
  return { cuts, index, grade: (rules.bands[index] ?? rules.bands[0]).grade };
}

/** From a band downwards the first whose threshold the score reaches; the last one starts at 0. */
function bandByScore(bands: GradeRules['bands'], from: number, score: Rational): string {
  const reached = bands.slice(from).find((band) => compare(score, band.min) >= 0);
  return (reached ?? bands.at(-1) ?? bands[0]).grade;
}

function capped(rules: GradeRules, grade: string, veto: boolean): string {
  if (!veto || rules.vetoGrade === undefined) return grade;
  return gradeIndex(rules.bands, grade) < gradeIndex(rules.bands, rules.vetoGrade) ? rules.vetoGrade : grade;
}
