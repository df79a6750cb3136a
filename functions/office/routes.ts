import type { Route } from '../route.ts';
import { auditRoutes } from './routes/audit.ts';
import { peopleFileRoutes } from './routes/people-files.ts';
import { personalLinkRoutes } from './routes/personal-links.ts';
import { policyRoutes } from './routes/policies.ts';
import { raterPanelRoutes } from './routes/rater-panels.ts';
import { reportRoutes } from './routes/reports.ts';
import { roleRoutes } from './routes/roles.ts';
import { scheduleRoutes } from './routes/schedule.ts';
import { sheetRoutes } from './routes/sheets.ts';
import { simulationRoutes } from './routes/simulations.ts';

/**
 * What the office asks for: policies, planning, roles, reports, files. It is rarer and needs more, so it is a function of
 * its own; the first part of a path says which function answers it.
 */
export const officeRoutes: readonly Route[] = [
  ...raterPanelRoutes,
  ...peopleFileRoutes,
  ...scheduleRoutes,
  ...roleRoutes,
  ...policyRoutes,
  ...reportRoutes,
  ...simulationRoutes,
  ...sheetRoutes,
  ...auditRoutes,
  ...personalLinkRoutes,
];
