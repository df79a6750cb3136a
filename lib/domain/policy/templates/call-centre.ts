import { templateNames } from './ids.ts';
import { bands, coefficients, dimension, figure, rated, scales, steps } from './parts.ts';

/** Call-centre agent, monthly: mostly the catalogue's figures, with curves at the ranges that it advises. */
export const callCentre = {
  calculation: {
    id: 'call-centre-agent',
    name: templateNames['call-centre'],
    period: 'month',
    scales,
    raters: { self: { weight: 10 }, supervisor: { weight: 90, whenMissing: 'block' } },
    dimensions: [
      dimension('quality', { zh: '通话质量', en: 'Quality of calls' }, 45, [
        figure('monitoring-score', { zh: '监听分值', en: 'Monitoring score' }, 50, [
          [60, 20],
          [80, 60],
          [95, 100],
        ]),
        figure('first-contact-resolution', { zh: '一次性解决率', en: 'First-contact resolution' }, 50, [
          [0.7, 20],
          [0.85, 80],
          [0.95, 100],
        ]),
      ]),
      dimension('work', { zh: '工作量与效率', en: 'Work and pace' }, 30, [
        figure('adherence', { zh: '实际工作率', en: 'Adherence' }, 40, [
          [0.85, 20],
          [0.92, 80],
          [0.97, 100],
        ]),
        figure('after-call-work', { zh: '事后处理时间', en: 'After-call work' }, 30, [
          [30, 100],
          [60, 80],
          [120, 20],
        ]),
        figure('attendance', { zh: '出勤率', en: 'Attendance' }, 30, [
          [0.9, 20],
          [0.95, 80],
          [1, 100],
        ]),
      ]),
      dimension('conduct', { zh: '态度与协作', en: 'Conduct' }, 25, [
        rated('service-attitude', { zh: '服务态度', en: 'Service attitude' }, 60),
        rated('teamwork', { zh: '团队协作', en: 'Teamwork' }, 40),
      ]),
    ],
    grades: { method: 'thresholds', bands },
    bonus: { method: 'individual', coefficients },
  },
  process: {},
  display: { steps },
};
