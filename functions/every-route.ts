import { dailyRoutes } from './api/routes.ts';
import { incentiveRoutes } from './incentives/routes.ts';
import { officeRoutes } from './office/routes.ts';
import type { Route } from './route.ts';

/** What the functions of people who are signed in answer: on one machine it is one application. */
export const everyRoute: readonly Route[] = [...dailyRoutes, ...officeRoutes, ...incentiveRoutes];
