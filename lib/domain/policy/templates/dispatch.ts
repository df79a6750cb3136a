import { templateNames } from './ids.ts';
import { byTheUnit, coefficients, dimension, figure, rated, scales, steps, unitFigure } from './parts.ts';

/** 95 % is what the department promises its customers. */
const promised = [
  [0.85, 20],
  [0.9, 60],
  [0.95, 90],
  [1, 100],
] as const;

/** Dispatched staff, half-yearly: competence and attitude of the person, and what the department has promised customers. */
export const dispatch = {
  calculation: {
    id: 'dispatch-half-year',
    name: templateNames.dispatch,
    period: 'half-year',
    scales,
    raters: { self: { weight: 20 }, supervisor: { weight: 80, whenMissing: 'block' } },
    dimensions: [
      dimension('competence', { zh: '岗位能力', en: 'Competence' }, 35, [
        rated('service-skill', { zh: '服务技能', en: 'Service skill' }, 40),
        rated('business-knowledge', { zh: '业务知识', en: 'Business knowledge' }, 40),
        rated('following-rules', { zh: '按规程办事', en: 'Keeping to procedures' }, 20),
      ]),
      dimension('attitude', { zh: '服务态度', en: 'Attitude' }, 35, [
        rated('service-attitude', { zh: '待客态度', en: 'Manners with customers' }, 50),
        rated('discipline', { zh: '劳动纪律', en: 'Discipline' }, 20),
        figure('attendance', { zh: '出勤率', en: 'Attendance' }, 30, [
          [0.9, 20],
          [0.95, 80],
          [1, 100],
        ]),
      ]),
      dimension('department', { zh: '部门目标', en: 'Goals of the department' }, 30, [
        unitFigure('csat', { zh: '客户满意度', en: 'Customer satisfaction' }, 60, promised),
        unitFigure('complaint-answered', { zh: '投诉答复率', en: 'Complaints answered' }, 40, [
          [0.9, 20],
          [0.98, 60],
          [1, 100],
        ]),
      ]),
    ],
    ...byTheUnit,
    bonus: { method: 'individual', coefficients, minServiceDays: 60 },
    training: { below: 70, max: 2, courses: {} },
  },
  process: { peers: { choose: 'assigned', count: 0 }, leavers: 'none' },
  display: { steps },
};
