import { ApiProblem } from '../../../api/problem.ts';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';

/** Paths whose problems stand beside their fields. */
const shown = /^(name|policy|period|units|dates|payMonth)\b/;

/** The refusal itself, and whatever has no field of its own. */
export function FormProblem({ problem }: { problem: ApiProblem | undefined }) {
  if (problem === undefined) return null;
  const { code, status, detail } = problem;
  const errors = problem.errors.filter(({ path }) => !shown.test(path));
  return <ErrorNote problem={new ApiProblem({ code, status, detail, errors })} />;
}
