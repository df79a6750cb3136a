import type { Names } from '#lib/domain/policy/policy.ts';

export const training = {
  'course.id': {
    zh: '课程编号只能用字母、数字、点和横线，最多 40 个字。',
    en: 'A course’s number has letters, digits, dots and dashes only, 40 at most.',
  },
  'course.twice': { zh: '编号“{id}”已经有了。', en: 'Number “{id}” is there twice.' },
  'course.unknown': {
    zh: '课程目录里没有这门课，或已停开。',
    en: 'This course is not in the catalogue, or no longer given.',
  },
  'training.twice': { zh: '这个人这一天已经安排了这门课。', en: 'This person has this course on that day already.' },
  'training.year': { zh: '日期要在 {year} 年。', en: 'The day must lie in {year}.' },
  'training.future': { zh: '还没到这一天，不能登记完成。', en: 'That day is still to come.' },
  'training.need': { zh: '这次结果里没有这一项需求。', en: 'The result shows no such need.' },
  'improvement.order': { zh: '结束日期要在开始日期之后。', en: 'The end must come after the beginning.' },
  'improvement.outside': { zh: '这一步的日期不在计划期内。', en: 'The day of this step lies outside of the plan.' },
  'improvement.no-plan': { zh: '请先写好目标和步骤，再开始。', en: 'Write the goals and the steps first.' },
  'improvement.future': { zh: '评估日期不能晚于今天。', en: 'The day of the re-appraisal cannot be after today.' },
  'improvement.full': { zh: '沟通记录已满。', en: 'There is no room for more check-ins.' },
} as const satisfies Readonly<Record<string, Names>>;
