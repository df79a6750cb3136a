import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Opening } from '../../ui/Skeletons.tsx';
import { Theme } from '../../ui/Theme.tsx';

export function Root() {
  return (
    <Theme>
      <Suspense fallback={<Opening />}>
        <Outlet />
      </Suspense>
    </Theme>
  );
}
