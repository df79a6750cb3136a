import { templateNames } from './ids.ts';
import { byTheUnit, dimension, inTime, rated, scales, steps, unitFigure } from './parts.ts';
import { raters } from './technical-support.ts';

/** Supervisor of a unit, quarterly: what the unit reached, how its people are led, how the work is run. */
export const supervisor = {
  calculation: {
    id: 'unit-supervisor',
    name: templateNames.supervisor,
    period: 'quarter',
    scales,
    raters,
    dimensions: [
      dimension('unit', { zh: '部门业绩', en: 'Results of the unit' }, 50, [
        rated('unit-goals', { zh: '部门目标完成', en: 'Goals of the unit' }, 40, { self: 20, supervisor: 80 }),
        unitFigure('csat', { zh: '部门客户满意度', en: 'Customers’ satisfaction with the unit' }, 30, [
          [0.85, 20],
          [0.93, 60],
          [0.96, 80],
          [0.99, 100],
        ]),
        unitFigure('resolution-rate', { zh: '部门问题解决率', en: 'Resolution rate of the unit' }, 15, [
          [0.7, 0],
          [0.85, 60],
          [0.96, 100],
        ]),
        unitFigure('complaint-success', { zh: '部门投诉处理成功率', en: 'Complaints the unit settled' }, 15, inTime),
      ]),
      dimension('people', { zh: '带队伍', en: 'Leading people' }, 30, [
        rated('coaching', { zh: '辅导与反馈', en: 'Coaching and feedback' }, 40),
        rated('fairness', { zh: '评价公平、按时', en: 'Fair and timely appraisals' }, 30, {
          supervisor: 70,
          peer: 30,
        }),
        rated('growing', { zh: '培养人、留住人', en: 'Growing and keeping people' }, 30),
      ]),
      dimension('running', { zh: '管理与协调', en: 'Running the work' }, 20, [
        rated('coordination', { zh: '跨部门协调', en: 'Working with other units' }, 50),
        rated('improvement', { zh: '流程改进', en: 'Improvements made' }, 50),
      ]),
    ],
    ...byTheUnit,
  },
  process: {
    secondReview: true,
    peers: { choose: 'assigned', count: 3 },
    goals: { indicators: ['unit-goals'], most: 5 },
  },
  display: { steps },
};
