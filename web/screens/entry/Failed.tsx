import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { asProblem } from '../../api/problem.ts';
import { hearReach, isReached } from '../../api/reach.ts';
import { ErrorPage } from '../../ui/ErrorPage.tsx';

/** Where a screen fell over, or its code could not be fetched; that is fetched as soon as there is a network again. */
export function Failed({ error }: { error: unknown }) {
  const router = useRouter();
  const problem = asProblem(error);
  const unreached = problem.code === 'offline';
  const again = () => router.invalidate();
  useEffect(
    () =>
      hearReach(() => {
        if (unreached && isReached()) void router.invalidate();
      }),
    [router, unreached],
  );
  return <ErrorPage problem={problem} again={again} />;
}
