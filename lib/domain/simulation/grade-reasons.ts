import type { RankedMember } from '../calculation/member.ts';
import type { GradeBand, GradeRules } from '../grading/grade-rules.ts';
import { gradeIndex } from '../grading/grade-rules.ts';
import { shortest } from '../number/format.ts';

/** Why a grade is another: where a grade begins, down to which rank it reaches, the person's own rank. */
export interface GradeReason {
  readonly code: 'limit' | 'cut' | 'rank';
  /** The grade that was reached, or is not reached any more; `null` for the rank. */
  readonly grade: string | null;
  readonly before: string | null;
  readonly after: string;
}

interface Graded {
  readonly rules: GradeRules;
  readonly member: RankedMember;
}

/** Nothing where the grade stays. The score itself is told apart. */
export function gradeReasons(before: Graded, after: Graded): GradeReason[] {
  const [was, is] = [before.member.grade.grade, after.member.grade.grade];
  if (was === is) return [];
  const up = isUp(before.rules.bands, after.rules.bands, was, is);
  const { bands } = after.rules;
  const at = gradeIndex(bands, is);
  // Whoever comes up has reached the grade's own beginning; whoever comes down has missed that of the next better one.
  const edge = (up ? bands[at] : bands[at - 1]) ?? bands[0];
  const ranked = after.member.grade.cuts !== undefined || before.member.grade.cuts !== undefined;
  return [...(ranked ? rankReasons(before, after, edge) : []), limitReason(before.rules, edge)];
}

/** By place from the best: two policies may call their grades differently. */
export function isUp(before: Bands, after: Bands, was: string, is: string): boolean {
  return gradeIndex(after, is) < placeOf(before, after, was);
}

/** How many grades somebody rises; below 0 who falls. */
export const stepsUp = (before: Bands, after: Bands, was: string, is: string): number =>
  placeOf(before, after, was) - gradeIndex(after, is);

type Bands = readonly { grade: string }[];

/** A grade that both have has the place it has now. */
const placeOf = (before: Bands, after: Bands, grade: string): number =>
  after.some((band) => band.grade === grade) ? gradeIndex(after, grade) : gradeIndex(before, grade);

function limitReason(before: GradeRules, edge: GradeBand): GradeReason {
  const known = before.bands.find(({ grade }) => grade === edge.grade);
  return {
    code: 'limit',
    grade: edge.grade,
    before: known ? shortest(known.min, 2) : null,
    after: shortest(edge.min, 2),
  };
}

function rankReasons(before: Graded, after: Graded, edge: GradeBand): GradeReason[] {
  const cutIn = ({ rules, member }: Graded) => member.grade.cuts?.[gradeIndex(rules.bands, edge.grade)];
  const [was, is] = [cutIn(before), cutIn(after)];
  const rankOf = ({ member }: Graded) => member.group?.rank ?? member.rank;
  const cut: GradeReason[] =
    is === undefined
      ? []
      : [{ code: 'cut', grade: edge.grade, before: was === undefined ? null : String(was), after: String(is) }];
  return [...cut, { code: 'rank', grade: null, before: String(rankOf(before)), after: String(rankOf(after)) }];
}
