import type { Names } from '#lib/domain/policy/policy.ts';

export const input = {
  required: { zh: '请填写。', en: 'Please fill this in.' },
  cursor: { zh: '翻页标记无效，请从第一页开始。', en: 'The page mark is not valid. Start from the first page.' },
  'input.unknown': { zh: '这一项不认识，请去掉。', en: 'This is not known here; leave it out.' },
  'input.too-small': { zh: '至少 {least}。', en: 'At least {least}.' },
  'input.too-big': { zh: '最多 {most}。', en: 'At most {most}.' },
  'input.too-short': { zh: '至少 {least} 个字。', en: 'Write at least {least} characters.' },
  'input.too-long': { zh: '最多 {most} 个字。', en: 'Write at most {most} characters.' },
  'input.too-few': { zh: '至少 {least} 项。', en: 'Choose at least {least}.' },
  'input.too-many': { zh: '最多 {most} 项。', en: 'Choose at most {most}.' },
  'input.wrong': { zh: '格式不对，请改正。', en: 'This is not in the right form.' },
  body: { zh: '请求内容不是有效的 JSON。', en: 'The request is not valid JSON.' },
  'body.too-big': { zh: '请求太大，最多 {most} KB。', en: 'The request is too large; at most {most} KB.' },
} as const satisfies Readonly<Record<string, Names>>;
