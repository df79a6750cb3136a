import { templateNames } from './ids.ts';
import { byTheUnit, dimension, figure, inTime, rated, scales, steps } from './parts.ts';

/** Who answers for a technical team: colleagues rely on its work, customers see little of it. */
export const raters = {
  self: { weight: 15 },
  supervisor: { weight: 60, whenMissing: 'block' },
  peer: { weight: 25, minResponses: 3 },
};

export const conduct = dimension('attitude', { zh: '工作态度', en: 'Attitude' }, 15, [
  rated('responsibility', { zh: '责任心', en: 'Responsibility' }, 50),
  rated('teamwork', { zh: '协作', en: 'Teamwork' }, 50),
]);

/** Technical support, quarterly: in time, solved, and known by the colleagues who rely on it. */
export const technicalSupport = {
  calculation: {
    id: 'technical-support',
    name: templateNames['technical-support'],
    period: 'quarter',
    scales,
    raters,
    dimensions: [
      dimension('results', { zh: '工作业绩', en: 'Results' }, 60, [
        rated('task-quality', { zh: '解决方案质量', en: 'Quality of solutions' }, 40),
        figure(
          'technical-on-time',
          { zh: '技术问题 72 小时解决率', en: 'Technical problems solved in 72 hours' },
          35,
          inTime,
        ),
        figure('repair-on-time', { zh: '维修及时率', en: 'Repairs in time' }, 25, inTime),
      ]),
      dimension('ability', { zh: '专业能力', en: 'Expertise' }, 25, [
        rated('technical-knowledge', { zh: '专业知识', en: 'Technical knowledge' }, 50),
        rated('documentation', { zh: '文档与知识分享', en: 'Documentation and sharing' }, 50),
      ]),
      conduct,
    ],
    ...byTheUnit,
  },
  process: {
    secondReview: true,
    peers: { choose: 'assigned', count: 3 },
    goals: { indicators: ['task-quality'], most: 4 },
  },
  display: { steps },
};
