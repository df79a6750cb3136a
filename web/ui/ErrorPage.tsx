import type { ApiProblem } from '../api/problem.ts';
import { signInFrom } from '../api/sign-in-again.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { AgainButton } from './AgainButton.tsx';
import { Button } from './Button.tsx';
import { Link } from './Link.tsx';
import { Notice } from './Notice.tsx';

/** Where a screen cannot be shown: what one may not see is said kindly, the rest can be tried again. */
export function ErrorPage({ problem, again }: { problem: ApiProblem; again?: () => Promise<void> }) {
  const w = useWords('common');
  const told = problem.detail === '' ? undefined : problem.detail;
  const home = <Link to={paths.home()}>{w.toHome}</Link>;
  if (problem.code === 'forbidden' || problem.code === 'not-found') {
    const said = problem.code === 'forbidden' ? w.forbidden : w.missing;
    return (
      <Notice title={said.title} lead={told ?? said.lead}>
        {home}
      </Notice>
    );
  }
  if (problem.status === 401) {
    return (
      <Notice title={w.expired.title} lead={w.expired.lead}>
        <Button kind="fill" onClick={signInFrom}>
          {w.expired.signIn}
        </Button>
      </Notice>
    );
  }
  const said = problem.code === 'offline' ? w.unreached : problem.passing ? w.trouble : undefined;
  return (
    <Notice title={said?.title ?? w.problem.title} lead={said?.lead ?? told ?? w.problem[problem.code]}>
      {again === undefined ? null : <AgainButton kind="fill" again={again} />}
      {home}
    </Notice>
  );
}
