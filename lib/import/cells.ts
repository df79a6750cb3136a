import { minorOf } from '#lib/domain/number/amount.ts';
import { chatIdForm, mailForm, numberForm } from '#lib/domain/organisation/check-person.ts';
import type { Employment, Leave } from '#lib/domain/organisation/person.ts';

/** What a spreadsheet writes for a day: 2026-03-01, 2026/3/1, 2026.3.1 or 2026年3月1日. */
export function dayIn(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** An amount in minor units, exactly; with or without its currency sign. */
export const amountIn = (text: string, digits: number): number | undefined =>
  minorOf(text.replace(/^[¥￥]/, ''), digits);

/** An employee number; our own exports put an apostrophe before what a spreadsheet would run as a formula. */
export function numberIn(text: string): string | undefined {
  const number = text.replace(/^'/, '');
  return numberForm.test(number) ? number : undefined;
}

export const mailIn = (text: string): string | undefined => (mailForm.test(text) ? text : undefined);
export const chatIdIn = (text: string): string | undefined => (chatIdForm.test(text) ? text : undefined);

const employmentWords: Readonly<Record<string, Employment>> = {
  正式: 'regular',
  正式员工: 'regular',
  regular: 'regular',
  派遣: 'dispatch',
  劳务派遣: 'dispatch',
  dispatch: 'dispatch',
  agency: 'dispatch',
};

export const employmentIn = (text: string): Employment | undefined => employmentWords[text.toLowerCase()];

/** How somebody comes to their forms. */
export type Reach = 'link' | 'sign-in';

const reachWords: Readonly<Record<string, Reach>> = {
  个人链接: 'link',
  链接: 'link',
  link: 'link',
  'personal link': 'link',
  登录: 'sign-in',
  自己登录: 'sign-in',
  'sign in': 'sign-in',
  'signs in': 'sign-in',
};

export const reachIn = (text: string): Reach | undefined => reachWords[text.toLowerCase()];

const leaveWords: Readonly<Record<string, Leave['type']>> = {
  年假: 'annual',
  年休假: 'annual',
  'annual leave': 'annual',
  annual: 'annual',
  病假: 'sick',
  'sick leave': 'sick',
  sick: 'sick',
  工伤: 'injury',
  工伤假: 'injury',
  'work injury': 'injury',
  injury: 'injury',
  产假: 'maternity',
  'maternity leave': 'maternity',
  maternity: 'maternity',
  事假: 'unpaid',
  'unpaid leave': 'unpaid',
  unpaid: 'unpaid',
  其他: 'other',
  other: 'other',
};

export const leaveTypeIn = (text: string): Leave['type'] | undefined => leaveWords[text.toLowerCase()];

const longest = 60;
export const shortText = (text: string): string | undefined => (text.length <= longest ? text : undefined);
