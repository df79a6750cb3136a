import type { Walk } from '../reading/walk.ts';
import type { LoosePolicy } from './document.ts';

/** Every grade that is named must be a band, and every band needs a coefficient where coefficients go by grade. */
export function checkGradeReferences(policy: LoosePolicy, walk: Walk): void {
  const grades = policy.grades?.bands?.map((band) => band?.grade);
  if (grades === undefined || grades.length === 0 || grades.includes(undefined)) return;
  for (const [path, grade] of namedGrades(policy)) {
    if (!grades.includes(grade)) walk.report(path, 'unknown-grade', { grade, grades: grades.join(', ') });
  }
  const { coefficients } = policy.bonus ?? {};
  if (coefficients === undefined) return;
  for (const grade of new Set(grades)) {
    if (grade === undefined || Object.hasOwn(coefficients, grade)) continue;
    walk.report(['bonus', 'coefficients', grade], 'no-coefficient', { grade });
  }
}

function namedGrades({ adjustments, bonus, improvement, promotion }: LoosePolicy): [(string | number)[], string][] {
  const named: [(string | number)[], string | undefined][] = [
    [['adjustments', 'vetoGrade'], adjustments?.vetoGrade],
    ...Object.keys(bonus?.coefficients ?? {}).map((grade): [string[], string] => [
      ['bonus', 'coefficients', grade],
      grade,
    ]),
    [['improvement', 'atMost'], improvement?.atMost],
    ...(promotion?.require ?? []).flatMap((requirement, place): [(string | number)[], string | undefined][] => [
      [['promotion', 'require', place, 'grade'], requirement?.grade],
      [['promotion', 'require', place, 'gradeInLast', 'grade'], requirement?.gradeInLast?.grade],
      [['promotion', 'require', place, 'noneBelowInLast', 'grade'], requirement?.noneBelowInLast?.grade],
    ]),
  ];
  return named.filter((entry): entry is [(string | number)[], string] => entry[1] !== undefined);
}
