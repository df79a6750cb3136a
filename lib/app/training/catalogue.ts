import { catalogueProblems, type Course } from '#lib/domain/training/course.ts';
import type { Catalogue } from '#lib/domain/training/course.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Context } from '../context.ts';
import { allow, expectVersion, refuse, trace } from '../guard.ts';

/** The courses that can be planned, for whoever plans or proposes. */
export async function readCourses(context: Context) {
  allow(context, 'home.read');
  return viewOf(await context.store.courses());
}

/** The catalogue as HR wants it to be, whole. */
export async function saveCourses(context: Context, courses: readonly Course[], seen: number) {
  allow(context, 'training.manage');
  const catalogue = await context.store.courses();
  expectVersion(catalogue, seen);
  refuse(catalogueProblems(courses));
  const next = { ...catalogue, courses };
  const entry = trace(context, 'training.courses', { cycle: null, details: { count: courses.length } });
  await context.store.commit(entry, [context.store.coursesWrite(next)]);
  return viewOf({ ...next, version: next.version + 1 });
}

const viewOf = ({ courses, version }: Stored<Catalogue>) => ({ courses: courses.map((one) => ({ ...one })), version });
