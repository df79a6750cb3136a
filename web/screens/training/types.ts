import type { ReplyOf } from '#lib/contract/endpoint.ts';
import type { training } from '#lib/contract/training.ts';

export type TrainingPlan = ReplyOf<typeof training.plan>;
export type TrainingLine = TrainingPlan['items'][number];
export type TrainingNeeds = ReplyOf<typeof training.needs>;
export type PersonsTraining = ReplyOf<typeof training.person>;
export type Course = ReplyOf<typeof training.courses>['courses'][number];
export type Act = TrainingLine['buttons'][number];
