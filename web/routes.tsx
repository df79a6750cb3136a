import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { bonus } from '#lib/contract/bonus.ts';
import { cycles } from '#lib/contract/cycles.ts';
import { team } from '#lib/contract/evaluations.ts';
import { inbox } from '#lib/contract/inbox.ts';
import { home, me } from '#lib/contract/me.ts';
import { policies } from '#lib/contract/people.ts';
import { results } from '#lib/contract/results.ts';
import { calendar, schedule } from '#lib/contract/schedule.ts';
import { secondReview } from '#lib/contract/second-review.ts';
import { readPageAhead } from './api/pages.ts';
import { session } from './api/session.ts';
import { readAhead } from './api/use-read.ts';
import { cycleTabs } from './paths.ts';
import { screen, shows, speaks } from './screen-loading.ts';
import { Failed } from './screens/entry/Failed.tsx';
import { Root } from './screens/entry/Root.tsx';
import { Opening } from './ui/Skeletons.tsx';

const root = createRootRoute({
  component: Root,
  notFoundComponent: screen(() => import('./screens/entry/NotFound.tsx'), 'NotFound'),
});

const entry = () => import('./screens/entry/SignIn.tsx');
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' ? { to: search['to'] } : {}),
  component: screen(entry, 'SignIn'),
  loader: speaks('signin'),
});
const callback = createRoute({
  getParentRoute: () => root,
  path: '/callback',
  component: screen(() => import('./screens/entry/Callback.tsx'), 'Callback'),
});

/** A document for everybody who is to be judged by it, signed in or not. */
const standard = createRoute({
  getParentRoute: () => root,
  path: '/standard',
  component: screen(() => import('./screens/standard/Standard.tsx'), 'Standard'),
  loader: speaks('standard'),
});

/** Everything with the frame around it, for people who are signed in. */
const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  beforeLoad: ({ location }) => {
    if (session() === undefined) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  component: screen(() => import('./ui/Shell.tsx'), 'Shell'),
  // The frame stands whole from the first: its places depend on who it is.
  loader: () => readAhead(me),
});

const employee = speaks('employee');
const employeeRoutes = [
  createRoute({
    getParentRoute: () => framed,
    path: '/',
    component: screen(() => import('./screens/employee/Home.tsx'), 'Home'),
    loader: shows(employee, () => readAhead(home)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/evaluations/$cycle/$evaluation',
    component: screen(() => import('./screens/employee/Evaluation.tsx'), 'Evaluation'),
    loader: speaks('evaluation', 'goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/inbox',
    component: screen(() => import('./screens/employee/Inbox.tsx'), 'Inbox'),
    loader: shows(speaks(), () => readPageAhead(inbox.read, {})),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/preferences',
    component: screen(() => import('./screens/employee/Preferences.tsx'), 'Preferences'),
    loader: speaks('preferences'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/confirm/$cycle',
    component: screen(() => import('./screens/employee/Confirm.tsx'), 'Confirm'),
    loader: speaks('employee', 'goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/goals/$cycle',
    component: screen(() => import('./screens/goals/GoalsPage.tsx'), 'MyGoals'),
    loader: speaks('goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/results',
    component: screen(() => import('./screens/employee/Results.tsx'), 'Results'),
    loader: shows(employee, () => readAhead(results.mine)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/results/$cycle',
    component: screen(() => import('./screens/employee/Result.tsx'), 'Result'),
    loader: speaks('employee', 'receipt', 'goals'),
  }),
] as const;

const supervisor = speaks('supervisor', 'progress');
const director = speaks('director');
const supervisorRoutes = [
  createRoute({
    getParentRoute: () => framed,
    path: '/team',
    component: screen(() => import('./screens/supervisor/Team.tsx'), 'Team'),
    loader: supervisor,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/team/$cycle',
    component: screen(() => import('./screens/supervisor/TeamCycle.tsx'), 'TeamCycle'),
    loader: ({ params }) => shows(supervisor, () => readPageAhead(team, { params }))(),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/team/$cycle/goals/$unit/$employee',
    component: screen(() => import('./screens/goals/GoalsPage.tsx'), 'TeamGoals'),
    loader: speaks('goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/team/$cycle/grid',
    component: screen(() => import('./screens/supervisor/TeamGrid.tsx'), 'TeamGrid'),
    loader: speaks('supervisor', 'evaluation', 'goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/second-review/$cycle',
    component: screen(() => import('./screens/supervisor/SecondReview.tsx'), 'SecondReview'),
    loader: ({ params }) => shows(speaks('supervisor', 'evaluation'), () => readAhead(secondReview.list, { params }))(),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/approve',
    component: screen(() => import('./screens/director/Approve.tsx'), 'Approve'),
    loader: shows(director, () => readAhead(bonus.cycles)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/approve/$cycle',
    component: screen(() => import('./screens/director/ApproveCycle.tsx'), 'ApproveCycle'),
    loader: director,
  }),
] as const;

const hr = speaks('hr', 'progress');
const cycle = createRoute({
  getParentRoute: () => framed,
  path: '/hr/cycles/$cycle',
  component: screen(() => import('./screens/hr/Cycle.tsx'), 'Cycle'),
  loader: ({ params }) => shows(hr, () => readAhead(cycles.read, { params }))(),
});
const cycleRoutes = [
  createRoute({
    getParentRoute: () => cycle,
    path: '/',
    beforeLoad: ({ params }) => {
      throw redirect({ to: `/hr/cycles/$cycle/${cycleTabs[0]}`, params, replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/participants',
    component: screen(() => import('./screens/hr/CycleParticipants.tsx'), 'CycleParticipants'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/progress',
    component: screen(() => import('./screens/hr/CycleProgress.tsx'), 'CycleProgress'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/review',
    component: screen(() => import('./screens/hr/CycleReview.tsx'), 'CycleReview'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/results',
    component: screen(() => import('./screens/hr/CycleResults.tsx'), 'CycleResults'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/bonus',
    component: screen(() => import('./screens/hr/CycleBonus.tsx'), 'CycleBonus'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/log',
    component: screen(() => import('./screens/hr/CycleLog.tsx'), 'CycleLog'),
  }),
] as const;
const hrRoutes = [
  createRoute({
    getParentRoute: () => framed,
    path: '/hr',
    component: screen(() => import('./screens/hr/Overview.tsx'), 'Overview'),
    loader: shows(hr, () => readAhead(cycles.list)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/cycles',
    component: screen(() => import('./screens/hr/Cycles.tsx'), 'Cycles'),
    loader: shows(hr, () => readAhead(cycles.list)),
  }),
  cycle.addChildren(cycleRoutes),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/schedule',
    component: screen(() => import('./screens/hr/Schedule.tsx'), 'Schedule'),
    loader: shows(hr, () => readAhead(schedule.read)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/people',
    component: screen(() => import('./screens/hr/People.tsx'), 'People'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/people/import',
    component: screen(() => import('./screens/hr/people/ImportPeople.tsx'), 'ImportPeople'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/settings',
    component: screen(() => import('./screens/hr/Settings.tsx'), 'Settings'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/settings/calendar',
    component: screen(() => import('./screens/hr/WorkCalendar.tsx'), 'WorkCalendar'),
    loader: shows(hr, () => readAhead(calendar.read)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/audit',
    component: screen(() => import('./screens/hr/Audit.tsx'), 'Audit'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/roles',
    component: screen(() => import('./screens/hr/Roles.tsx'), 'Roles'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/policies',
    component: screen(() => import('./screens/hr/Policies.tsx'), 'Policies'),
    loader: shows(hr, () => readAhead(policies.list)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/policies/$policy',
    component: screen(() => import('./screens/hr/Policy.tsx'), 'Policy'),
    loader: hr,
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    callback,
    standard,
    framed.addChildren([...employeeRoutes, ...supervisorRoutes, ...hrRoutes]),
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
