import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { queries } from '../../api/queries.ts';
import { finishSignIn } from '../../api/sign-in.ts';
import { paths } from '../../paths.ts';
import { ErrorPage } from '../../ui/ErrorPage.tsx';
import { Opening } from '../../ui/Skeletons.tsx';

// A code is good for one exchange; React may run an effect twice.
let exchange: Promise<string | undefined> | undefined;

/** Comes back from the issuer, keeps the token and goes on to where the person was. */
export function Callback() {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<ApiProblem>();
  useEffect(() => {
    exchange ??= finishSignIn(new URLSearchParams(location.search));
    exchange.then(
      (backTo) => {
        exchange = undefined;
        queries.clear();
        return navigate({ href: backTo ?? paths.signIn(), replace: true });
      },
      (error: unknown) => setProblem(asProblem(error)),
    );
  }, [navigate]);
  if (problem === undefined) return <Opening />;
  return <ErrorPage problem={problem} again={() => location.assign(paths.signIn())} />;
}
