import { templateNames } from './ids.ts';
import { byTheUnit, dimension, figure, inTime, rated, scales, steps } from './parts.ts';
import { conduct } from './technical-support.ts';

/** Repair group, quarterly: in time, done right the first time, and signed by the customer, who is asked as well. */
export const repairGroup = {
  calculation: {
    id: 'repair-group',
    name: templateNames['repair-group'],
    period: 'quarter',
    scales,
    raters: {
      self: { weight: 10 },
      supervisor: { weight: 60, whenMissing: 'block' },
      peer: { weight: 10, minResponses: 3 },
      customer: { weight: 20, minResponses: 5 },
    },
    dimensions: [
      dimension('results', { zh: '工作业绩', en: 'Results' }, 60, [
        figure('repair-on-time', { zh: '维修及时率', en: 'Repairs in time' }, 40, inTime),
        rated('repair-quality', { zh: '维修质量', en: 'Quality of repairs' }, 35),
        figure('complaint-success', { zh: '投诉处理成功率', en: 'Complaints settled' }, 25, inTime),
      ]),
      dimension('ability', { zh: '专业能力', en: 'Expertise' }, 25, [
        rated('repair-skill', { zh: '维修技能', en: 'Skill' }, 60, { self: 20, supervisor: 80 }),
        rated('records', { zh: '工单与物料记录', en: 'Records of jobs and parts' }, 40, { self: 20, supervisor: 80 }),
      ]),
      conduct,
    ],
    ...byTheUnit,
  },
  process: { peers: { choose: 'assigned', count: 3 } },
  display: {
    steps,
    indicators: {
      'repair-quality': {
        zh: '修好、不返修，现场收拾干净，请客户签字确认。',
        en: 'Mended for good, the place left tidy, and signed for by the customer.',
      },
    },
  },
};
