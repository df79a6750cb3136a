import type { Names } from '#lib/domain/policy/policy.ts';

export const organisation = {
  'unit.repeated': { zh: '“{unit}”选了两次。', en: '“{unit}” is chosen twice.' },
  'unit.unknown': { zh: '没有“{unit}”这个部门。', en: 'There is no unit “{unit}”.' },
  'unit.twice': {
    zh: '和“{unit}”重名，编号和名称都不能重复。',
    en: 'It is called like “{unit}”. No id and no name may be there twice.',
  },
  'unit.round': {
    zh: '“{unit}”不能归到自己或自己下级的下面。',
    en: '“{unit}” cannot belong to itself or to a unit below it.',
  },
  'unit.has-people': {
    zh: '“{unit}”还有人，请先把他们调到别的部门。',
    en: 'There are people in “{unit}”. Move them to another unit first.',
  },
  'unit.has-cycle': {
    zh: '“{unit}”还在没结束的考核里，请等考核结束。',
    en: '“{unit}” is in a cycle that is not over. Wait until it is.',
  },
  'unit.has-assignment': {
    zh: '“{unit}”还在考核安排里，请先在日程里把它去掉。',
    en: '“{unit}” is in an assignment. Take it out there, under Schedule, first.',
  },
  'unit.has-director': {
    zh: '“{unit}”还有负责人，请先免去。',
    en: '“{unit}” has a director. Withdraw the role first.',
  },
  'unit.reach': {
    zh: '移动后{name}会多负责“{unit}”，这要另一个人确认：先在「职责」里请求让{name}负责“{unit}”，确认以后再移动。',
    en: '{name} would come to direct “{unit}” by this move, which a second person confirms: ask for {name} to be made director of “{unit}” under Roles first, and move the unit once that is confirmed.',
  },
  'role.units': {
    zh: '负责人要选管哪些部门，别的职责不用选。',
    en: 'A director needs units; other roles have none.',
  },
  'role.held': { zh: '{name}已经有这个职责。', en: '{name} has this role already.' },
  'role.not-held': { zh: '{name}没有这个职责。', en: '{name} does not have this role.' },
  'role.left': { zh: '{name}已经离职，不能再授予职责。', en: '{name} has left and cannot be given a role.' },
  'role.last-hr': {
    zh: '至少要留一位人力资源，请先任命另一位。',
    en: 'One person of HR must remain. Name another first.',
  },
  'role.waiting': {
    zh: '已经有一个这样的申请在等确认。',
    en: 'Such a request waits to be confirmed already.',
  },
  'role.asker-gone': {
    zh: '提出的人已不是人力资源，请拒绝后由别人重新提出。',
    en: 'Who asked is no longer HR. Refuse this; somebody else can ask again.',
  },
} as const satisfies Readonly<Record<string, Names>>;
