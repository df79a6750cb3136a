import type { ApiProblem } from '../api/problem.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { Button } from './Button.tsx';
import { Link } from './Link.tsx';
import { Notice } from './Notice.tsx';

/** Where a screen cannot be shown: what one may not see is said kindly, the rest can be tried again. */
export function ErrorPage({ problem, again }: { problem: ApiProblem; again?: () => void }) {
  const w = useWords('common');
  if (problem.code === 'forbidden' || problem.code === 'not-found') {
    const said = problem.code === 'forbidden' ? w.forbidden : w.missing;
    return (
      <Notice title={said.title} lead={problem.detail === '' ? said.lead : problem.detail}>
        <Link to={paths.home()}>{w.toHome}</Link>
      </Notice>
    );
  }
  return (
    <Notice title={w.problem.title} lead={problem.detail === '' ? w.problem[problem.code] : problem.detail}>
      {again === undefined ? null : (
        <Button kind="fill" onClick={again}>
          {w.again}
        </Button>
      )}
      <Link to={paths.home()}>{w.toHome}</Link>
    </Notice>
  );
}
