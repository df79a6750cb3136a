import { inbox } from '#lib/contract/inbox.ts';
import { home } from '#lib/contract/me.ts';
import { results } from '#lib/contract/results.ts';
import { readPageAhead } from '../api/pages.ts';
import { readAhead } from '../api/use-read.ts';
import { screen, shows, speaks } from '../screen-loading.ts';
import { createRoute } from '@tanstack/react-router';
import { framed } from './frame.tsx';

const employee = speaks('employee');
export const employeeRoutes = [
  createRoute({
    getParentRoute: () => framed,
    path: '/',
    component: screen(() => import('../screens/employee/Home.tsx'), 'Home'),
    loader: shows(employee, () => readAhead(home)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/evaluations/$cycle/$evaluation',
    component: screen(() => import('../screens/employee/Evaluation.tsx'), 'Evaluation'),
    loader: speaks('evaluation', 'goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/inbox',
    component: screen(() => import('../screens/employee/Inbox.tsx'), 'Inbox'),
    loader: shows(speaks(), () => readPageAhead(inbox.read, {})),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/preferences',
    component: screen(() => import('../screens/employee/Preferences.tsx'), 'Preferences'),
    loader: speaks('preferences'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/confirm/$cycle',
    component: screen(() => import('../screens/employee/Confirm.tsx'), 'Confirm'),
    loader: speaks('employee', 'goals', 'differences'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/goals/$cycle',
    component: screen(() => import('../screens/goals/GoalsPage.tsx'), 'MyGoals'),
    loader: speaks('goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/results',
    component: screen(() => import('../screens/employee/Results.tsx'), 'Results'),
    loader: shows(speaks('employee', 'corrections'), () => readAhead(results.mine)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/results/$cycle',
    component: screen(() => import('../screens/employee/Result.tsx'), 'Result'),
    loader: speaks('employee', 'receipt', 'goals', 'appeals', 'talks', 'corrections'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/talks/$cycle/$employee',
    validateSearch: (search): { unit: string } => ({ unit: typeof search['unit'] === 'string' ? search['unit'] : '' }),
    component: screen(() => import('../screens/talks/Talk.tsx'), 'Talk'),
    loader: speaks('talks', 'goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/results/$cycle/statement',
    component: screen(() => import('../screens/statement/MyStatement.tsx'), 'MyStatement'),
    loader: speaks('bonus'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/appeals/$cycle/$employee',
    validateSearch: (search): { unit: string } => ({ unit: typeof search['unit'] === 'string' ? search['unit'] : '' }),
    component: screen(() => import('../screens/appeals/Case.tsx'), 'Case'),
    loader: speaks('appeals', 'bonus'),
  }),
] as const;
