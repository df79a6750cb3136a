import { tokenOf } from '#lib/app/survey/token.ts';
import type { Names } from '#lib/domain/policy/policy.ts';
import { thirdQuarter } from './calendar.ts';
import { idOf } from './moves.ts';
import { demoOrganisation } from './organisation.ts';
import { auditor, director, everybody, hr } from './people.ts';
import { secretsOf } from './stage.ts';

/** Somebody one can be on the demo's sign-in page; a customer has a link instead of a sign-in. */
export interface PersonToTry {
  readonly id: string;
  readonly name: string;
  readonly post: Names;
  readonly unit: Names;
  readonly role: 'employee' | 'peer' | 'supervisor' | 'customer' | 'hr' | 'director' | 'auditor';
  readonly tryThis: Names;
  readonly link?: string;
}

/** The employee whom the demo is about. */
export const employee = '0105';

/** The request in which HR made the links that the demo hands out. */
export const spareRequest = { key: 'demo-survey-lin-xiaoman', hash: 'demo' } as const;

const cycle = idOf(thirdQuarter);

/** Links that were never answered; the first is on the sign-in page. In a deployment nobody could guess one. */
export const surveyTokens = [0, 1, 2].map((place) =>
  tokenOf(`${secretsOf(`${cycle}/create`)()} ${hr}`, spareRequest.key, place),
);

const unitName = (id: string) => demoOrganisation.units.find((unit) => unit.id === id)?.name ?? { zh: id, en: id };

function staff(id: string, role: PersonToTry['role'], zh: string, en: string): PersonToTry[] {
  return everybody
    .filter((person) => person.id === id)
    .map(({ name, post, unit }) => ({ id, name, post, unit: unitName(unit), role, tryThis: { zh, en } }));
}

const customer: PersonToTry = {
  id: 'customer-1',
  name: '甲客户',
  post: { zh: '林小满服务过的客户', en: 'A customer Lin Xiaoman served' },
  unit: { zh: '客户', en: 'Customers' },
  role: 'customer',
  tryThis: {
    zh: '不用登录，三题加一个推荐分，半分钟答完；一个链接只能答一次。',
    en: 'No sign-in: three questions and a recommendation, half a minute. One link, one answer.',
  },
  link: `/s/${surveyTokens[0]}`,
};

/** Who is offered on the sign-in page, and what is worth trying as each. */
export const peopleToTry: readonly PersonToTry[] = [
  ...staff(
    employee,
    'employee',
    '自评填了 4 项，还差 2 项；再看上季的结果，逐行打开计算明细，在本机重算。',
    'The self-evaluation has 4 of 6 done; then open last quarter’s result line by line and recompute it here.',
  ),
  ...staff(
    '0106',
    'peer',
    '同事评价 9 月 30 日到期，林小满这一份还没动：匿名，六项，四分钟。',
    'The peer form about Lin Xiaoman was due on 30 September: anonymous, six items, four minutes.',
  ),
  ...staff(
    '0101',
    'supervisor',
    '客服部有两位主管；您这一组只剩林小满没评：表旁边有自评、数据和客户评价。',
    'One of two leads of the unit. Only Lin Xiaoman is left to rate; self-rating, figures and customers’ answers stand beside the form.',
  ),
  customer,
  ...staff(
    hr,
    'hr',
    '看谁迟交；关闭评价，处理卡住的人，录入奖金包，签发、公布、结算；再公布第四季度的方案。',
    'See who is late; shut, resolve who is blocked, enter the pools, sign off, publish, settle; announce the fourth quarter.',
  ),
  ...staff(
    director,
    'director',
    '孟清明结算之后，逐个部门批准或退回奖金；前几季的已经发放，可以先看。',
    'Once HR has settled, approve or return each unit’s bonus; the last quarters, already paid, are there to read.',
  ),
  ...staff(
    auditor,
    'auditor',
    '查谁在何时做了什么、为什么，打开任何一份计算明细；每次查看都会留痕。',
    'Who did what, when and why; open any receipt. Each reading leaves a trace.',
  ),
];
