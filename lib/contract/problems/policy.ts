import type { Names } from '#lib/domain/policy/policy.ts';

export const policy = {
  'policy.same-version': { zh: '这个考核用的就是这一版。', en: 'The cycle has this version already.' },
  'policy.older-version': { zh: '只能换成更新的版本。', en: 'Choose a later version than the present one.' },
  'policy.other-period': {
    zh: '这一版改成了另一种周期，不能用在这个考核里。',
    en: 'This version is for another kind of period and cannot be used here.',
  },
  /** What the checks of the domain say, which has its sentences beside them. */
  'policy.says': { zh: '{zh}', en: '{en}' },
  'policy.name-taken': {
    zh: '已经有方案叫这个名字，请换一个。',
    en: 'There is a policy of this name already. Choose another.',
  },
} as const satisfies Readonly<Record<string, Names>>;
