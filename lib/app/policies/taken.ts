import { DomainError } from '#lib/domain/error.ts';
import type { Checked, Problem } from '#lib/domain/policy/problem.ts';
import { sentence } from '#lib/domain/policy/sentence.ts';

/** @throws DomainError `invalid` naming every problem, each in both languages, at its place in what was asked. */
export function taken<T>(checked: Checked<T>, at: string): T {
  if (checked.ok) return checked.value;
  throw new DomainError('invalid', { problems: saidProblems(checked.problems, at) });
}

/** The problems of a document in the sentences of its own checks. */
export const saidProblems = (problems: readonly Problem[], at: string): Problem[] =>
  problems.map((problem) => ({
    ...problem,
    path: problem.path === '' ? at : `${at}.${problem.path}`,
    says: { zh: sentence(problem, 'zh'), en: sentence(problem, 'en') },
  }));
