import { asProblem } from '../../api/problem.ts';
import { ErrorPage } from '../../ui/ErrorPage.tsx';

/** Where a screen fell over, or its code could not be fetched. */
export function Failed({ error }: { error: unknown }) {
  return <ErrorPage problem={asProblem(error)} again={() => location.reload()} />;
}
