import type { Names } from '#lib/domain/policy/policy.ts';

export const schedule = {
  'assignment.no-policy': { zh: '没有这个考核方案。', en: 'There is no such policy.' },
  'assignment.other-period': {
    zh: '这个方案不是按这种周期考核的，请选同样周期的方案。',
    en: 'This policy is for another kind of period; choose one of the same kind.',
  },
  'repeat.period': {
    zh: '只有一整期（如 2026Q4）、并且和方案同样周期，才能自动重复；请改期间，或不勾选重复。',
    en: 'Only a whole period of the policy’s kind, such as 2026Q4, can repeat: change the period, or do not repeat it.',
  },
  'repeat.there': {
    zh: '这个方案已经有适用安排，每期会自动进行；请不勾选重复，要改就到“日程”里改。',
    en: 'This policy repeats already. Do not tick it here; change it under Schedule.',
  },
  'assignment.no-period': {
    zh: '起始期要写成这种周期的样子，例如 2026Q4、2026-10、2026H2 或 2026。',
    en: 'Write the first period in the form of its kind: 2026Q4, 2026-10, 2026H2 or 2026.',
  },
  'time.past': { zh: '时钟只能往后拨。', en: 'The clock only moves forwards.' },
  'time.far': { zh: '一次最多往后拨 {days} 天。', en: 'Move at most {days} days at once.' },
  'calendar.no-holidays': {
    zh: '{year} 年一个放假日也没有，请把国务院公布的放假日期都填上。',
    en: 'There is no holiday in {year} yet; enter every day off that the State Council announced.',
  },
  'calendar.other-year': {
    zh: '“{day}”不是 {year} 年的日期，请写成 {year}-10-01 这样。',
    en: '“{day}” is no day of {year}; write it like {year}-10-01.',
  },
  'calendar.twice': { zh: '{day} 出现了两次，请只留一处。', en: '{day} is there twice; keep one.' },
  'calendar.no-weekend': {
    zh: '{day} 本来就是工作日，调休上班只填周六、周日。',
    en: '{day} is a weekday anyway; make-up days are Saturdays and Sundays only.',
  },
} as const satisfies Readonly<Record<string, Names>>;
