import { bonus } from '#lib/contract/bonus.ts';
import { team } from '#lib/contract/evaluations.ts';
import { secondReview } from '#lib/contract/second-review.ts';
import { readPageAhead } from '../api/pages.ts';
import { readAhead } from '../api/use-read.ts';
import { screen, shows, speaks } from '../screen-loading.ts';
import { createRoute } from '@tanstack/react-router';
import { framed } from './frame.tsx';

const supervisor = speaks('supervisor', 'progress', 'talks', 'training');
const director = speaks('director', 'appeals', 'bonus', 'corrections');
export const supervisorRoutes = [
  createRoute({
    getParentRoute: () => framed,
    path: '/team',
    component: screen(() => import('../screens/supervisor/Team.tsx'), 'Team'),
    loader: supervisor,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/team/$cycle',
    component: screen(() => import('../screens/supervisor/TeamCycle.tsx'), 'TeamCycle'),
    loader: ({ params }) => shows(supervisor, () => readPageAhead(team, { params }))(),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/team/$cycle/goals/$unit/$employee',
    component: screen(() => import('../screens/goals/GoalsPage.tsx'), 'TeamGoals'),
    loader: speaks('goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/team/$cycle/grid',
    component: screen(() => import('../screens/supervisor/TeamGrid.tsx'), 'TeamGrid'),
    loader: speaks('supervisor', 'evaluation', 'goals'),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/second-review/$cycle',
    component: screen(() => import('../screens/supervisor/SecondReview.tsx'), 'SecondReview'),
    loader: ({ params }) => shows(speaks('supervisor', 'evaluation'), () => readAhead(secondReview.list, { params }))(),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/approve',
    component: screen(() => import('../screens/director/Approve.tsx'), 'Approve'),
    loader: shows(director, () => readAhead(bonus.cycles)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/approve/$cycle',
    component: screen(() => import('../screens/director/ApproveCycle.tsx'), 'ApproveCycle'),
    loader: director,
  }),
] as const;
