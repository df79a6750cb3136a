import type { Route } from '../route.ts';
import { appealRoutes } from './routes/appeals.ts';
import { auditRoutes } from './routes/audit.ts';
import { honourRoutes } from './routes/honours.ts';
import { incentiveRoutes } from './routes/incentives.ts';
import { peopleFileRoutes } from './routes/people-files.ts';
import { personalLinkRoutes } from './routes/personal-links.ts';
import { policyRoutes } from './routes/policies.ts';
import { bonusTermRoutes } from './routes/bonus-terms.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { raterPanelRoutes } from './routes/rater-panels.ts';
import { promotionRoutes } from './routes/promotions.ts';
import { improvementRoutes } from './routes/improvements.ts';
import { reportRoutes } from './routes/reports.ts';
import { roleRoutes } from './routes/roles.ts';
import { scheduleRoutes } from './routes/schedule.ts';
import { sheetRoutes } from './routes/sheets.ts';
import { simulationRoutes } from './routes/simulations.ts';
import { talkRoutes } from './routes/talks.ts';
import { trainingRoutes } from './routes/training.ts';

/**
 * What is asked for more rarely and needs more: policies, incentives, reports, files. It is a function of its own, so
 * that what everybody waits for every day stays small. The first part of a path says which of the two answers it.
 */
export const officeRoutes: readonly Route[] = [
  ...appealRoutes,
  ...raterPanelRoutes,
  ...correctionRoutes,
  ...peopleFileRoutes,
  ...scheduleRoutes,
  ...roleRoutes,
  ...policyRoutes,
  ...incentiveRoutes,
  ...promotionRoutes,
  ...honourRoutes,
  ...reportRoutes,
  ...talkRoutes,
  ...trainingRoutes,
  ...improvementRoutes,
  ...simulationRoutes,
  ...sheetRoutes,
  ...bonusTermRoutes,
  ...auditRoutes,
  ...personalLinkRoutes,
];
