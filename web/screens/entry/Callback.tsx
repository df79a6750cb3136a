import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { queries } from '../../api/queries.ts';
import { handOver } from '../../api/sign-in-again.ts';
import { type Finished, finishSignIn } from '../../api/sign-in.ts';
import { useWords } from '../../i18n/words.ts';
import { paths } from '../../paths.ts';
import { ErrorPage } from '../../ui/ErrorPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Opening } from '../../ui/Skeletons.tsx';

// A code is good for one exchange; React may run an effect twice.
let exchange: Promise<Finished | undefined> | undefined;

/** Comes back from the issuer, keeps the token and goes on to where the person was. */
export function Callback() {
  const navigate = useNavigate();
  const w = useWords('common').expired;
  const [problem, setProblem] = useState<ApiProblem>();
  const [handed, setHanded] = useState(false);
  useEffect(() => {
    exchange ??= finishSignIn(new URLSearchParams(location.search));
    exchange.then(
      (done) => {
        exchange = undefined;
        if (done?.besides === true) {
          handOver(done.state, done.session);
          return setHanded(true);
        }
        queries.clear();
        return navigate({ href: done?.backTo ?? paths.signIn(), replace: true });
      },
      (error: unknown) => setProblem(asProblem(error)),
    );
  }, [navigate]);
  // Some browsers do not let a page close its own window.
  if (handed) return <Notice title={w.done} lead={w.doneLead} />;
  if (problem === undefined) return <Opening />;
  return <ErrorPage problem={problem} again={async () => location.assign(paths.signIn())} />;
}
