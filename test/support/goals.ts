import type { GoalBody } from '#lib/contract/goals.ts';
import { aScheme } from './scheme.ts';

/** The policy that every installation has, with goals in teamwork, which customers do not rate. */
export const aSchemeWithGoals = () =>
  aScheme((document) => {
    document['process'] = { ...document['process'], goals: { indicators: ['teamwork'], most: 3 } };
  });

export const aGoal = (over: Partial<GoalBody> = {}): GoalBody => ({
  id: 'reply',
  indicator: 'teamwork',
  what: '缩短首次响应',
  measure: '平均首次响应时长',
  target: '30 秒以内',
  weight: 70,
  ...over,
});

/** Two goals whose weights sum to 100. */
export const twoGoals = [
  aGoal(),
  aGoal({ id: 'share', what: '带新人', measure: '带教次数', target: '每月 2 次', weight: 30 }),
];
