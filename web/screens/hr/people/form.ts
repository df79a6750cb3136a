import type { BodyOf, ReplyOf } from '#lib/contract/endpoint.ts';
import type { staff } from '#lib/contract/staff.ts';
import { minorOf, textOf } from '#lib/domain/number/amount.ts';

type Person = ReplyOf<typeof staff.read>;

export type Leave = Person['leave'][number];

/** The form as it stands: texts, empty where there is nothing. */
export interface Typed {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly postZh: string;
  readonly postEn: string;
  readonly employment: Person['employment'];
  readonly supervisor: string;
  /** The day from which the position holds; absent until somebody touches it. */
  readonly since?: string;
  readonly second: string;
  readonly percent: string;
  readonly leave: readonly Leave[];
  readonly hired: string;
  readonly left: string;
  readonly base: string;
  readonly annualBase: string;
  readonly email: string;
  readonly chatId: string;
  readonly reach: 'link' | 'sign-in';
}

export const emptyForm = (unit: string, today: string): Typed => ({
  id: '',
  name: '',
  unit,
  postZh: '',
  postEn: '',
  employment: 'regular',
  supervisor: '',
  second: '',
  percent: '',
  leave: [],
  hired: today,
  left: '',
  base: '',
  annualBase: '',
  email: '',
  chatId: '',
  reach: 'sign-in',
});

export const formOf = (person: Person, digits: number): Typed => ({
  id: person.id,
  name: person.name,
  unit: person.unit,
  postZh: person.post.zh,
  postEn: person.post.en,
  employment: person.employment,
  supervisor: person.supervisor ?? '',
  second: person.second?.supervisor ?? '',
  percent: person.second === null ? '' : String(person.second.percent),
  leave: person.leave,
  hired: person.hired,
  left: person.left ?? '',
  base: amountOf(person.bonusBase, digits),
  annualBase: amountOf(person.annualBase, digits),
  email: person.email ?? '',
  chatId: person.chatId ?? '',
  reach: person.reach ?? 'sign-in',
});

const amountOf = (minor: number | null, digits: number) => (minor === null ? '' : textOf(minor, digits));

/** Whether a base can be sent: empty, or an amount of the currency. */
export const isBase = (typed: string, digits: number): boolean =>
  typed.trim() === '' || minorOf(typed, digits) !== undefined;

const minorIn = (typed: string, digits: number) => (typed.trim() === '' ? null : (minorOf(typed, digits) ?? null));

/** Whether unit, post or supervisor are others than they were. */
export const isMove = (start: Typed, typed: Typed): boolean =>
  (['unit', 'postZh', 'postEn', 'supervisor'] as const).some((field) => start[field].trim() !== typed[field].trim());

/** A change is usually new from today on; where nothing changes, the day is that of the present position. */
export const sinceOf = (typed: Typed, present: string, moves: boolean, today: string): string =>
  typed.since ?? (moves ? today : present);

/** What is sent. A post without an English name is called by its Chinese one. */
export function editOf(typed: Typed, digits: number, since: string): BodyOf<typeof staff.edit> {
  const { name, unit, postZh, postEn, employment, supervisor, hired, left, base, annualBase } = typed;
  const second = typed.second.trim();
  return {
    name,
    unit,
    post: { zh: postZh, en: postEn.trim() === '' ? postZh : postEn },
    employment,
    supervisor: supervisor.trim() === '' ? null : supervisor.trim(),
    since: since === '' ? null : since,
    second: second === '' ? null : { supervisor: second, percent: Number(typed.percent) },
    leave: [...typed.leave],
    hired,
    left: left === '' ? null : left,
    bonusBase: minorIn(base, digits),
    annualBase: minorIn(annualBase, digits),
    email: typed.email.trim() || null,
    chatId: typed.chatId.trim() || null,
    reach: typed.reach === 'link' ? 'link' : null,
  };
}
