import type { BodyOf, ReplyOf } from '#lib/contract/endpoint.ts';
import type { staff } from '#lib/contract/staff.ts';
import { minorOf, textOf } from '#lib/domain/number/amount.ts';

type Person = ReplyOf<typeof staff.read>;

/** The form as it stands: texts, empty where there is nothing. */
export interface Typed {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly postZh: string;
  readonly postEn: string;
  readonly supervisor: string;
  readonly hired: string;
  readonly left: string;
  readonly base: string;
}

export const emptyForm = (unit: string, today: string): Typed => ({
  id: '',
  name: '',
  unit,
  postZh: '',
  postEn: '',
  supervisor: '',
  hired: today,
  left: '',
  base: '',
});

export const formOf = (person: Person, digits: number): Typed => ({
  id: person.id,
  name: person.name,
  unit: person.unit,
  postZh: person.post.zh,
  postEn: person.post.en,
  supervisor: person.supervisor ?? '',
  hired: person.hired,
  left: person.left ?? '',
  base: person.bonusBase === null ? '' : textOf(person.bonusBase, digits),
});

/** Whether the base can be sent: empty, or an amount of the currency. */
export const isBase = (typed: Typed, digits: number): boolean =>
  typed.base.trim() === '' || minorOf(typed.base, digits) !== undefined;

/** What is sent. A post without an English name is called by its Chinese one. */
export function editOf(typed: Typed, digits: number): BodyOf<typeof staff.edit> {
  const { name, unit, postZh, postEn, supervisor, hired, left, base } = typed;
  return {
    name,
    unit,
    post: { zh: postZh, en: postEn.trim() === '' ? postZh : postEn },
    supervisor: supervisor.trim() === '' ? null : supervisor.trim(),
    hired,
    left: left === '' ? null : left,
    bonusBase: base.trim() === '' ? null : (minorOf(base, digits) ?? null),
  };
}
