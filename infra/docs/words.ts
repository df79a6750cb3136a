import type { Action } from '#lib/domain/access/rights.ts';
import type { Mover } from '#lib/domain/lifecycle/transition.ts';
import type { Names } from '#lib/domain/policy/policy.ts';

const names = (zh: string, en: string): Names => ({ zh, en });

/** Who moves a machine. */
export const movers: Readonly<Record<Mover, Names>> = {
  hr: names('人力资源', 'HR'),
  participant: names('本人', 'the person concerned'),
  rater: names('评价人', 'the rater'),
  peer: names('同事评价人', 'the rating peer'),
  customer: names('客户', 'the customer'),
  director: names('部门负责人', 'the unit’s director'),
  'second-reviewer': names('上级的上级', 'the supervisor’s supervisor'),
  side: { zh: '本人或上级', en: 'either of the two' },
  'same-side': { zh: '上一步的一方', en: 'whoever made the last step' },
  'other-side': { zh: '另一方', en: 'the other of the two' },
  shut: names('截止评价时系统', 'the system, when evaluations are shut'),
};

/** What a request can ask for. */
export const actions: Readonly<Record<Action, Names>> = {
  'home.read': names('看自己的首页', 'see the own home page'),
  'evaluation.read': names('打开一份评价', 'open an evaluation'),
  'evaluation.save': names('存草稿', 'save a draft'),
  'evaluation.submit': names('提交', 'submit'),
  'evaluation.decline': names('推辞', 'decline'),
  'evaluation.reassign': names('改派', 'reassign'),
  'evaluation.reopen': names('重开', 'reopen'),
  'evaluation.nudge': names('提醒评价人', 'remind the rater'),
  'second-review.read': names('看等自己复核的评价', 'see the evaluations of one’s second review'),
  'second-review.decide': names('复核确认、撤销、退回', 'confirm, take that back, or return in the second review'),
  'second-review.waive': names('不再等复核', 'no longer wait for the second review'),
  'announcement.read': names('看公示', 'read the announcement'),
  'announcement.confirm': names('确认公示', 'confirm the announcement'),
  'goals.read': names('看目标和进展', 'read goals and their progress'),
  'goals.agree': names('提出、商定目标，记进展', 'propose and agree goals, note progress'),
  'team.read': names('看团队', 'see the team'),
  'result.read': names('看结果和计算单', 'read a result and its receipt'),
  'result.acknowledge': names('确认结果', 'acknowledge a result'),
  'cycle.read': names('看考核周期', 'read cycles'),
  'cycle.plan': names('计划考核周期', 'plan cycles'),
  'cycle.move': names('推进考核周期', 'move cycles on'),
  'cycle.manage': names('录入奖金包', 'enter pools'),
  'review.read': names('看综合评价', 'read the composite review'),
  'review.decide': names('校准、免评', 'calibrate, waive'),
  'survey.create': names('做客户问卷链接', 'make survey links'),
  'bonus.read': names('看奖金', 'read bonuses'),
  'bonus.settle': names('核算', 'settle'),
  'bonus.approve': names('批准或退回部门奖金', 'approve or return a unit’s bonuses'),
  'bonus.release': names('发放', 'release'),
  'bonus.export': names('下载奖金表', 'download the bonus sheet'),
  'people.read': names('看人员', 'read people'),
  'people.manage': names('增改人员、导入', 'add, change and import people'),
  'organisation.manage': names('改组织名称和部门', 'change the organisation and its units'),
  'calendar.read': names('看工作日历', 'read the working calendar'),
  'calendar.manage': names('录入放假和调休', 'enter holidays and make-up days'),
  'schedule.read': names('看适用安排和日程', 'read assignments and what is planned'),
  'schedule.manage': names('改适用安排', 'change assignments'),
  'policies.read': names('看考核方案', 'read policies'),
  'policies.manage': names('建立考核方案', 'make policies'),
  'roles.read': names('看谁有什么职责', 'see who has which role'),
  'roles.ask': names('提出授予或免去职责', 'ask for a role to be granted or withdrawn'),
  'roles.confirm': names('确认职责变动', 'confirm a change of roles'),
  'roles.refuse': names('拒绝或撤回职责变动', 'refuse or take back a change of roles'),
  'audit.read': names('看日志', 'read the log'),
  'audit.export': names('下载日志', 'download the log'),
};
