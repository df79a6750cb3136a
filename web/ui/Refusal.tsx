import { ApiProblem } from '../api/problem.ts';
import { useWords } from '../i18n/words.ts';
import { ErrorNote } from './ErrorNote.tsx';

/** What the server said; where somebody was quicker, that the newest version is already here. */
export function useRefusal(problem: ApiProblem | undefined): ApiProblem | undefined {
  const { reloaded } = useWords('common');
  if (problem?.code !== 'version-changed') return problem;
  return new ApiProblem({ code: problem.code, status: problem.status, detail: reloaded });
}

export function Refusal({ problem }: { problem: ApiProblem | undefined }) {
  const said = useRefusal(problem);
  return said === undefined ? null : <ErrorNote problem={said} />;
}
