import type { Names } from '../policy/policy.ts';
import type { Problem } from '../policy/problem.ts';

export const courseForms = ['class', 'online', 'on-the-job', 'external'] as const;
export type CourseForm = (typeof courseForms)[number];

/** One entry of the catalogue. Policies name courses by `id` where they say what helps with an indicator. */
export interface Course {
  readonly id: string;
  readonly name: Names;
  readonly form: CourseForm;
  readonly hours: number;
  /** For one person, in minor units. */
  readonly cost: number;
  /** May be planned; one that is no longer given stays for what was planned before. */
  readonly active: boolean;
}

export interface Catalogue {
  readonly courses: readonly Course[];
}

/** No id twice, and none that a policy could not name. */
export function catalogueProblems(courses: readonly Course[]): Problem[] {
  const seen = new Set<string>();
  return courses.flatMap(({ id }, index) => {
    const path = `courses.${index}.id`;
    if (!/^[\w.-]{1,40}$/.test(id)) return [{ path, code: 'course.id' }];
    if (seen.has(id)) return [{ path, code: 'course.twice', params: { id } }];
    seen.add(id);
    return [];
  });
}
