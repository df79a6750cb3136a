import { isKept, type ImprovementCase } from '../improvement/case.ts';
import type { Names } from '../policy/policy.ts';
import type { Talk } from '../talk/talk.ts';
import { awaitsSatisfaction, type Training } from '../training/training.ts';

/** Something that waits for one person and carries no place of its own among what waits. */
export interface Errand {
  readonly what: 'talk' | 'talk-agree' | 'rate-training' | 'plan-improvement' | 'improvement';
  readonly cycle: string | null;
  /** Whom it is about; the person themselves, or somebody of theirs. */
  readonly employee: { readonly id: string; readonly name: string; readonly unit: string };
  /** An instant, or an ISO date. */
  readonly dueAt: string | null;
  /** The course, or the next step. */
  readonly subject: Names | null;
}

/** Where the errand of a thing lies for one person: there is one, or none. Written with every change of the thing. */
export interface ErrandPlace {
  readonly to: string;
  readonly of: 'talk' | 'training' | 'improvement';
  /** Which thing it is. */
  readonly about: string;
  readonly errand: Errand | undefined;
}

/** The two know of the time they meet; then the person has the last word. */
export function talkErrands(talk: Talk): ErrandPlace[] {
  const { cycle, unit, employee: id, employeeName: name, supervisor, state, appointment } = talk;
  const about = `${cycle}#${id}`;
  const common = { cycle, employee: { id, name, unit }, subject: null };
  const meeting: Errand | undefined =
    state === 'planned' && appointment ? { ...common, what: 'talk', dueAt: appointment.start } : undefined;
  const own: Errand | undefined = state === 'held' ? { ...common, what: 'talk-agree', dueAt: null } : meeting;
  return [
    { to: id, of: 'talk', about, errand: own },
    { to: supervisor, of: 'talk', about, errand: meeting },
  ];
}

/** Whoever took a course says how it was. */
export function trainingErrands(training: Training): ErrandPlace[] {
  const { year, id, employee, name, unit, course } = training;
  const errand: Errand | undefined = awaitsSatisfaction(training)
    ? { what: 'rate-training', cycle: null, employee: { id: employee, name, unit }, dueAt: null, subject: course.name }
    : undefined;
  return [{ to: employee, of: 'training', about: `${year}#${id}`, errand }];
}

/** The supervisor agrees on a plan; while it is under way both look at its next step. */
export function improvementErrands(improvement: ImprovementCase): ErrandPlace[] {
  const { cycle, unit, employee: id, name, supervisor, state, plan } = improvement;
  const about = `${cycle}#${id}`;
  const common = { cycle, employee: { id, name, unit } };
  const step = plan?.steps.filter(({ done }) => !done).toSorted((a, b) => (a.by < b.by ? -1 : 1))[0];
  const next: Errand | undefined =
    state === 'underWay'
      ? {
          ...common,
          what: 'improvement',
          dueAt: step?.by ?? plan?.to ?? null,
          subject: step ? { zh: step.what, en: step.what } : null,
        }
      : undefined;
  const first: Errand | undefined = isKept(improvement)
    ? { ...common, what: 'plan-improvement', dueAt: null, subject: null }
    : undefined;
  return [
    { to: id, of: 'improvement', about, errand: next },
    ...(supervisor === null ? [] : [{ to: supervisor, of: 'improvement' as const, about, errand: next ?? first }]),
  ];
}
