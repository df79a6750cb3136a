import type { Names } from '#lib/domain/policy/policy.ts';

export const policy = {
  'policy.same-version': { zh: '这个考核用的就是这一版。', en: 'The cycle has this version already.' },
  'policy.older-version': { zh: '只能换成更新的版本。', en: 'Choose a later version than the present one.' },
  'policy.other-period': {
    zh: '这一版改成了另一种周期，不能用在这个考核里。',
    en: 'This version is for another kind of period and cannot be used here.',
  },
  'policy.name-taken': {
    zh: '已经有方案叫这个名字，请换一个。',
    en: 'There is a policy of this name already. Choose another.',
  },
  'policy.too-big': { zh: '方案太大，最多 {most} KB。', en: 'The policy is too large; at most {most} KB.' },
  'policy.draft': {
    zh: '这一版还是草稿，批准后才能用。',
    en: 'This version is a draft; it can be used once it is approved.',
  },
  'policy.retired': {
    zh: '这一版已经停用，请选现行的版本。',
    en: 'This version is retired; choose one that is in force.',
  },
  'policy.period-changed': {
    zh: '考核周期不能从一版换到另一版，请新建一个方案。',
    en: 'The kind of period cannot change from version to version; make a policy of its own for it.',
  },
  'policy.assigned': {
    zh: '“{name}”还按这个方案安排考核，请先暂停或改用别的方案，或先批准一个新版本。',
    en: '“{name}” plans cycles by this policy. Pause it, give it another policy, or approve a newer version first.',
  },
} as const satisfies Readonly<Record<string, Names>>;
