import { decline, saveDraft, submit } from '#lib/app/evaluations/write.ts';
import type { Draft } from '#lib/domain/evaluation/draft.ts';
import type { Evaluation } from '#lib/domain/lifecycle/evaluation.ts';
import type { Stored } from '#lib/store/item.ts';
import type { Quarter } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { someMoment } from './moment.ts';
import { cycleOf, idOf, schemeOf } from './moves.ts';
import { partsOf } from './parts.ts';
import { hasLeft } from './people.ts';
import { draftOf } from './ratings.ts';
import { contextOf, type Stage } from './stage.ts';

/** How far somebody got with an evaluation. What is not told of is submitted. */
type Course =
  | { readonly course: 'untouched' }
  | { readonly course: 'declined'; readonly reason: string }
  | { readonly course: 'draft'; readonly at: string; readonly draft?: Draft };

/** By employee and slot: `0105/self`. */
export type Courses = Readonly<Record<string, Course>>;

/** Everybody who is still there rates whom they are asked to rate. */
export async function evaluations(stage: Stage, quarter: Quarter, courses: Courses): Promise<void> {
  const parts = await partsOf(stage, await cycleOf(stage, quarter));
  for (const evaluation of parts.flatMap((part) => part.evaluations))
    if (!hasLeft(evaluation.rater, quarter.rated.from))
      await run(stage, quarter, evaluation, courses[nameOf(evaluation)]);
}

const nameOf = ({ employee, slot }: Evaluation) => `${employee}/${slot}`;

async function run(stage: Stage, quarter: Quarter, evaluation: Stored<Evaluation>, course?: Course): Promise<void> {
  if (course?.course === 'untouched') return;
  const { kind, rater: by, version: seen } = evaluation;
  const what = `${idOf(quarter)}/${nameOf(evaluation)}`;
  const { from, self, others } = quarter.rated;
  const at = course?.course === 'draft' ? course.at : someMoment(chanceOf(what), from, kind === 'self' ? self : others);
  const context = contextOf(stage, { by, at, what });
  const target = { cycle: evaluation.cycle, evaluation: stage.store.encodeAddress(evaluation), seen };
  if (course?.course === 'declined') {
    await decline(context, target, course.reason);
    return;
  }
  const draft = draftOf(schemeOf(stage, quarter).calculation, evaluation, quarter.away);
  if (course) await saveDraft(context, target, course.draft ?? draft);
  else await submit(context, target, draft);
}
