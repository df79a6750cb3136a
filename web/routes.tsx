import { createRouter } from '@tanstack/react-router';
import { employeeRoutes } from './routes/employee.tsx';
import { callback, framed, root, signIn, standard, task } from './routes/frame.tsx';
import { hrRoutes } from './routes/hr.tsx';
import { incentiveRoutes } from './routes/incentives.tsx';
import { supervisorRoutes } from './routes/supervisor.tsx';
import { Failed } from './screens/entry/Failed.tsx';
import { Opening } from './ui/Skeletons.tsx';

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    callback,
    standard,
    task,
    framed.addChildren([...employeeRoutes, ...supervisorRoutes, ...hrRoutes, ...incentiveRoutes]),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Opening,
  defaultPendingMs: 300,
  // Not fetched when it is needed: it says that nothing can be fetched.
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
