import { bands, coefficients, figure, rated, scales, steps } from './parts.ts';

/** Call-centre agent, monthly: mostly the catalogue's figures, with curves at the ranges that it advises. */
export const callCentre = {
  calculation: {
    id: 'call-centre-agent',
    name: { zh: '呼叫中心坐席月度考核', en: 'Call-centre agent, monthly' },
    period: 'month',
    scales,
    raters: { self: { weight: 10 }, supervisor: { weight: 90, whenMissing: 'block' } },
    dimensions: [
      {
        id: 'quality',
        name: { zh: '通话质量', en: 'Quality of calls' },
        weight: 45,
        indicators: [
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
        ],
      },
      {
        id: 'work',
        name: { zh: '工作量与效率', en: 'Work and pace' },
        weight: 30,
        indicators: [
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
        ],
      },
      {
        id: 'conduct',
        name: { zh: '态度与协作', en: 'Conduct' },
        weight: 25,
        indicators: [
          rated('service-attitude', { zh: '服务态度', en: 'Service attitude' }, 60),
          rated('teamwork', { zh: '团队协作', en: 'Teamwork' }, 40),
        ],
      },
    ],
    grades: { method: 'thresholds', bands },
    bonus: { method: 'individual', coefficients },
  },
  process: {},
  display: { steps },
};
