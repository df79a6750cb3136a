import { cycles } from '#lib/contract/cycles.ts';
import { policies } from '#lib/contract/policies.ts';
import { calendar, schedule } from '#lib/contract/schedule.ts';
import { readAhead } from '../api/use-read.ts';
import { cycleTabs } from '../paths.ts';
import { screen, shows, speaks } from '../screen-loading.ts';
import { createRoute, redirect } from '@tanstack/react-router';
import { framed } from './frame.tsx';

const hr = speaks('hr', 'progress');
const ofCycle = speaks('hr', 'progress', 'bonus');
const cycle = createRoute({
  getParentRoute: () => framed,
  path: '/hr/cycles/$cycle',
  component: screen(() => import('../screens/hr/Cycle.tsx'), 'Cycle'),
  loader: ({ params }) => shows(ofCycle, () => readAhead(cycles.read, { params }))(),
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
    component: screen(() => import('../screens/hr/CycleParticipants.tsx'), 'CycleParticipants'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/progress',
    component: screen(() => import('../screens/hr/CycleProgress.tsx'), 'CycleProgress'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/review',
    component: screen(() => import('../screens/hr/CycleReview.tsx'), 'CycleReview'),
    loader: speaks('appeals'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/raters',
    component: screen(() => import('../screens/hr/CycleRaters.tsx'), 'CycleRaters'),
    loader: speaks('raters'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/results',
    component: screen(() => import('../screens/hr/CycleResults.tsx'), 'CycleResults'),
    loader: speaks('talks', 'corrections'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/appeals',
    component: screen(() => import('../screens/hr/CycleAppeals.tsx'), 'CycleAppeals'),
    loader: speaks('appeals'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/bonus',
    component: screen(() => import('../screens/hr/CycleBonus.tsx'), 'CycleBonus'),
    loader: speaks('appeals', 'bonus', 'corrections'),
  }),
  createRoute({
    getParentRoute: () => cycle,
    path: '/log',
    component: screen(() => import('../screens/hr/CycleLog.tsx'), 'CycleLog'),
  }),
] as const;
export const hrRoutes = [
  createRoute({
    getParentRoute: () => framed,
    path: '/hr',
    component: screen(() => import('../screens/hr/Overview.tsx'), 'Overview'),
    loader: shows(hr, () => readAhead(cycles.list)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/cycles',
    component: screen(() => import('../screens/hr/Cycles.tsx'), 'Cycles'),
    loader: shows(hr, () => readAhead(cycles.list)),
  }),
  cycle.addChildren(cycleRoutes),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/links/$cycle',
    component: screen(() => import('../screens/hr/PersonalLinks.tsx'), 'PersonalLinks'),
    loader: speaks('hr', 'progress', 'links'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/statements/$cycle',
    validateSearch: ({ unit, person }): { unit: string; person?: string } => ({
      unit: typeof unit === 'string' ? unit : '',
      ...(typeof person === 'string' ? { person } : {}),
    }),
    component: screen(() => import('../screens/statement/UnitStatements.tsx'), 'UnitStatements'),
    loader: speaks('bonus'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/schedule',
    component: screen(() => import('../screens/hr/Schedule.tsx'), 'Schedule'),
    loader: shows(hr, () => readAhead(schedule.read)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/people',
    component: screen(() => import('../screens/hr/People.tsx'), 'People'),
    loader: speaks('hr', 'progress', 'supervisor'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/people/import',
    component: screen(() => import('../screens/hr/people/ImportPeople.tsx'), 'ImportPeople'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/settings',
    component: screen(() => import('../screens/hr/Settings.tsx'), 'Settings'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/settings/calendar',
    component: screen(() => import('../screens/hr/WorkCalendar.tsx'), 'WorkCalendar'),
    loader: shows(hr, () => readAhead(calendar.read)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/exports',
    component: screen(() => import('../screens/hr/Exports.tsx'), 'Exports'),
    loader: shows(speaks('hr', 'exports'), () => readAhead(cycles.list)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/audit',
    component: screen(() => import('../screens/hr/Audit.tsx'), 'Audit'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/roles',
    component: screen(() => import('../screens/hr/Roles.tsx'), 'Roles'),
    loader: hr,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/simulation',
    component: screen(() => import('../screens/hr/Simulation.tsx'), 'Simulation'),
    loader: shows(speaks('hr', 'simulation'), () => readAhead(cycles.list)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/policies',
    component: screen(() => import('../screens/hr/Policies.tsx'), 'Policies'),
    loader: shows(speaks('hr', 'policies'), () => readAhead(policies.list)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/policies/$policy/edit/$version',
    component: screen(() => import('../screens/hr/Studio.tsx'), 'Studio'),
    loader: speaks('hr', 'studio'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/hr/policies/$policy',
    component: screen(() => import('../screens/hr/Policy.tsx'), 'Policy'),
    loader: ({ params }) =>
      shows(speaks('hr', 'policies', 'differences'), () => readAhead(policies.versions, { params }))(),
  }),
] as const;
