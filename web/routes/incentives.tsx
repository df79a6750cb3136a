import { createRoute, redirect } from '@tanstack/react-router';
import { honours } from '#lib/contract/honours.ts';
import { improvements } from '#lib/contract/improvements.ts';
import { incentives as cyclesOf } from '#lib/contract/incentives.ts';
import { readAhead } from '../api/use-read.ts';
import { incentiveTabs } from '../paths.ts';
import { screen, shows, speaks } from '../screen-loading.ts';
import { framed } from './frame.tsx';

const words = speaks('hr', 'incentives', 'training');
const training = speaks('training');
const incentives = createRoute({
  getParentRoute: () => framed,
  path: '/hr/incentives',
  component: screen(() => import('../screens/hr/Incentives.tsx'), 'Incentives'),
  loader: shows(words, () => readAhead(cyclesOf.cycles)),
});
const tabs = [
  createRoute({
    getParentRoute: () => incentives,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: `/hr/incentives/${incentiveTabs[0]}`, replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => incentives,
    path: '/promotion',
    component: screen(() => import('../screens/hr/incentives/Promotion.tsx'), 'Promotion'),
  }),
  createRoute({
    getParentRoute: () => incentives,
    path: '/honours',
    component: screen(() => import('../screens/hr/incentives/Honours.tsx'), 'Honours'),
  }),
  createRoute({
    getParentRoute: () => incentives,
    path: '/training',
    component: screen(() => import('../screens/hr/incentives/Training.tsx'), 'Training'),
  }),
  createRoute({
    getParentRoute: () => incentives,
    path: '/improvement',
    component: screen(() => import('../screens/hr/incentives/Improvement.tsx'), 'Improvement'),
  }),
] as const;

const reports = createRoute({
  getParentRoute: () => framed,
  path: '/hr/reports',
  component: screen(() => import('../screens/hr/Reports.tsx'), 'Reports'),
  loader: speaks('hr', 'reports'),
});
const reportParts = [
  createRoute({
    getParentRoute: () => reports,
    path: '/',
    component: screen(() => import('../screens/hr/reports/Results.tsx'), 'Results'),
  }),
  createRoute({
    getParentRoute: () => reports,
    path: '/training',
    component: screen(() => import('../screens/hr/reports/TrainingReport.tsx'), 'TrainingReport'),
  }),
] as const;

/** What results lead to: promotion, honours, training, improvement. */
export const incentiveRoutes = [
  incentives.addChildren(tabs),
  createRoute({
    getParentRoute: () => framed,
    path: '/approve/$cycle/promotions',
    component: screen(() => import('../screens/director/ApprovePromotions.tsx'), 'ApprovePromotions'),
    loader: words,
  }),
  reports.addChildren(reportParts),
  createRoute({
    getParentRoute: () => framed,
    path: '/training',
    component: screen(() => import('../screens/training/PersonsTraining.tsx'), 'MyTraining'),
    loader: training,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/training/$person',
    component: screen(() => import('../screens/training/PersonsTraining.tsx'), 'TeamTraining'),
    loader: training,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/improvement',
    component: screen(() => import('../screens/improvement/Improvements.tsx'), 'Improvements'),
    loader: shows(training, () => readAhead(improvements.mine)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/improvement/$cycle/$employee',
    component: screen(() => import('../screens/improvement/Improvement.tsx'), 'Improvement'),
    loader: training,
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/honours',
    component: screen(() => import('../screens/employee/Honours.tsx'), 'Honours'),
    loader: shows(speaks('incentives'), () => readAhead(honours.wall)),
  }),
  createRoute({
    getParentRoute: () => framed,
    path: '/honours/$cycle/$employee',
    component: screen(() => import('../screens/employee/Certificate.tsx'), 'Certificate'),
    loader: shows(speaks('incentives'), () => readAhead(honours.wall)),
  }),
] as const;
