import { randomUUID } from 'node:crypto';
import { type GoalBody, goals } from '#lib/contract/goals.ts';
import type { PlayedCycle } from './cycle.ts';
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

/** 0101's goals as the person (0101), the supervisor (0107) or anybody else goes about them. */
export function goalsOf({ as, params }: PlayedCycle, employee = '0101') {
  const at = { params: { ...params, employee }, query: { unit: '客服部' } };
  const read = async (by: string) => as(by)(goals.read, at);
  const seenBy = async (by: string) => (await read(by)).data.version;
  return {
    at,
    read,
    save: async (by: string, body: object, seen?: number) =>
      as(by)(goals.save, { ...at, body: { goals: body }, seen: seen ?? (await seenBy(by)) }),
    move: async (by: string, action: string, body: object = {}, over: { seen?: number; key?: string } = {}) =>
      as(by)(goals.move, {
        ...at,
        params: { ...at.params, action },
        body,
        seen: over.seen ?? (await seenBy(by)),
        key: over.key ?? randomUUID(),
      }),
    note: (by: string, goal: string, text: string, key: string = randomUUID()) =>
      as(by)(goals.note, { ...at, body: { goal, text }, key }),
  };
}
