import { bands, coefficients, figure, rated, scales, steps } from './parts.ts';

/** Technical support, quarterly: in time, solved, and known by the colleagues who rely on it. */
export const technicalSupport = {
  calculation: {
    id: 'technical-support',
    name: { zh: '技术支持季度考核', en: 'Technical support, quarterly' },
    period: 'quarter',
    scales,
    raters: {
      self: { weight: 15 },
      supervisor: { weight: 60, whenMissing: 'block' },
      peer: { weight: 25, minResponses: 3 },
    },
    dimensions: [
      {
        id: 'results',
        name: { zh: '工作业绩', en: 'Results' },
        weight: 60,
        indicators: [
          rated('task-quality', { zh: '解决方案质量', en: 'Quality of solutions' }, 40),
          figure(
            'technical-on-time',
            { zh: '技术问题 72 小时解决率', en: 'Technical problems solved in 72 hours' },
            35,
            [
              [0.7, 20],
              [0.9, 80],
              [1, 100],
            ],
          ),
          figure('repair-on-time', { zh: '维修及时率', en: 'Repairs in time' }, 25, [
            [0.7, 20],
            [0.9, 80],
            [1, 100],
          ]),
        ],
      },
      {
        id: 'ability',
        name: { zh: '专业能力', en: 'Expertise' },
        weight: 25,
        indicators: [
          rated('technical-knowledge', { zh: '专业知识', en: 'Technical knowledge' }, 50),
          rated('documentation', { zh: '文档与知识分享', en: 'Documentation and sharing' }, 50),
        ],
      },
      {
        id: 'attitude',
        name: { zh: '工作态度', en: 'Attitude' },
        weight: 15,
        indicators: [
          rated('responsibility', { zh: '责任心', en: 'Responsibility' }, 50),
          rated('teamwork', { zh: '协作', en: 'Teamwork' }, 50),
        ],
      },
    ],
    grades: { method: 'thresholds', bands },
    bonus: { method: 'pool', coefficients, maxTimesBase: 2, minServiceDays: 30 },
    improvement: { atMost: 'C', consecutive: 2 },
  },
  process: {
    secondReview: true,
    peers: { choose: 'assigned', count: 3 },
    goals: { indicators: ['task-quality'], most: 4 },
  },
  display: { steps },
};
