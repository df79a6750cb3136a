import type { Route } from '../route.ts';
import { appealRoutes } from './routes/appeals.ts';
import { bonusTermRoutes } from './routes/bonus-terms.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { exportRoutes } from './routes/exports.ts';
import { honourRoutes } from './routes/honours.ts';
import { improvementRoutes } from './routes/improvements.ts';
import { incentiveCycleRoutes } from './routes/incentives.ts';
import { promotionRoutes } from './routes/promotions.ts';
import { talkRoutes } from './routes/talks.ts';
import { trainingRoutes } from './routes/training.ts';

/** What results lead to: appeals, bonus terms, corrections, talks, promotion, honours, training, improvement, the archive. */
export const incentiveRoutes: readonly Route[] = [
  ...appealRoutes,
  ...correctionRoutes,
  ...incentiveCycleRoutes,
  ...promotionRoutes,
  ...honourRoutes,
  ...talkRoutes,
  ...trainingRoutes,
  ...improvementRoutes,
  ...bonusTermRoutes,
  ...exportRoutes,
];
