import { templateNames } from './ids.ts';
import { byTheUnit, figure, rated, scales, steps } from './parts.ts';

export const attitude = {
  id: 'attitude',
  name: { zh: '工作态度', en: 'Attitude' },
  weight: 25,
  indicators: [
    rated('service-attitude', { zh: '服务态度', en: 'Service attitude' }, 40),
    rated('responsibility', { zh: '工作责任心', en: 'Responsibility' }, 30, {
      self: 20,
      supervisor: 60,
      peer: 20,
    }),
    rated('teamwork', { zh: '团队协作精神', en: 'Teamwork' }, 30, { self: 20, supervisor: 50, peer: 30 }),
  ],
};

export const ability = {
  id: 'ability',
  name: { zh: '工作能力', en: 'Ability' },
  weight: 25,
  indicators: [
    rated('business-knowledge', { zh: '业务知识', en: 'Business knowledge' }, 40, {
      self: 20,
      supervisor: 60,
      peer: 20,
    }),
    rated('communication', { zh: '沟通能力', en: 'Communication' }, 30),
    rated('problem-solving', { zh: '问题解决能力', en: 'Problem solving' }, 30),
  ],
};

/** Service centre, quarterly: results by figures, attitude and ability by four kinds of raters. */
export const serviceCentre = {
  calculation: {
    id: 'service-centre-quarterly',
    name: templateNames['service-centre'],
    period: 'quarter',
    scales,
    raters: {
      self: { weight: 20 },
      supervisor: { weight: 50, whenMissing: 'block' },
      peer: { weight: 10, minResponses: 3 },
      customer: { weight: 20, minResponses: 5 },
    },
    dimensions: [
      {
        id: 'results',
        name: { zh: '工作业绩', en: 'Results' },
        weight: 50,
        indicators: [
          rated('task-quality', { zh: '任务完成质量', en: 'Quality of work' }, 40, { self: 20, supervisor: 80 }),
          figure('resolution-rate', { zh: '问题解决率', en: 'Resolution rate' }, 35, [
            [0.7, 0],
            [0.85, 60],
            [0.96, 100],
          ]),
          figure('csat', { zh: '客户满意度', en: 'Customer satisfaction' }, 25, [
            [0.85, 20],
            [0.93, 60],
            [0.96, 80],
            [0.99, 100],
          ]),
        ],
      },
      attitude,
      ability,
    ],
    adjustments: { cap: 10, vetoGrade: 'C' },
    ...byTheUnit,
  },
  process: { peers: { choose: 'assigned', count: 4 } },
  display: { steps },
};
