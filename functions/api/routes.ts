import type { Route } from '../route.ts';
import { bonusRoutes } from './routes/bonus.ts';
import { cycleRoutes } from './routes/cycles.ts';
import { evaluationRoutes } from './routes/evaluations.ts';
import { goalRoutes } from './routes/goals.ts';
import { meRoutes } from './routes/me.ts';
import { peopleRoutes } from './routes/people.ts';
import { progressRoutes } from './routes/progress.ts';
import { resultRoutes } from './routes/results.ts';
import { reviewRoutes } from './routes/review.ts';
import { secondReviewRoutes } from './routes/second-review.ts';
import { settingsRoutes } from './routes/settings.ts';
import { staffRoutes } from './routes/staff.ts';

/** What people who are signed in ask for from day to day. Customers and the office have functions of their own. */
export const dailyRoutes: readonly Route[] = [
  ...meRoutes,
  ...evaluationRoutes,
  ...cycleRoutes,
  ...goalRoutes,
  ...progressRoutes,
  ...reviewRoutes,
  ...secondReviewRoutes,
  ...bonusRoutes,
  ...resultRoutes,
  ...peopleRoutes,
  ...staffRoutes,
  ...settingsRoutes,
];
