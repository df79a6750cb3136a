import { me } from '#lib/contract/me.ts';
import { session } from '../api/session.ts';
import { readAhead } from '../api/use-read.ts';
import { screen, speaks } from '../screen-loading.ts';
import { Root } from '../screens/entry/Root.tsx';
import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';

export const root = createRootRoute({
  component: Root,
  notFoundComponent: screen(() => import('../screens/entry/NotFound.tsx'), 'NotFound'),
});

const entry = () => import('../screens/entry/SignIn.tsx');
export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
  component: screen(entry, 'SignIn'),
  loader: speaks('signin'),
});
export const callback = createRoute({
  getParentRoute: () => root,
  path: '/callback',
  component: screen(() => import('../screens/entry/Callback.tsx'), 'Callback'),
});

/** A document for everybody who is to be judged by it, signed in or not. */
export const standard = createRoute({
  getParentRoute: () => root,
  path: '/standard',
  component: screen(() => import('../screens/standard/Standard.tsx'), 'Standard'),
  loader: speaks('standard'),
});

/** One evaluation for whoever came by a personal link: no frame, since there is nowhere else to go. */
export const task = createRoute({
  getParentRoute: () => root,
  path: '/t/$token',
  component: screen(() => import('../screens/task/Task.tsx'), 'Task'),
  loader: speaks('task', 'evaluation', 'goals'),
});

/** Everything with the frame around it, for people who are signed in. */
export const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  beforeLoad: ({ location }) => {
    if (session() === undefined) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  component: screen(() => import('../ui/Shell.tsx'), 'Shell'),
  // The frame stands whole from the first: its places depend on who it is.
  loader: () => readAhead(me),
});
