import { type EvaluationAddress, type Key, keys } from './keys.ts';

/** One notice among somebody's, as one opaque text, and its key again; `undefined` for a text that is none. */
export function encodeNotice(notice: Parameters<typeof keys.notice>[0]): string {
  return Buffer.from(keys.notice(notice).sk).toString('base64url');
}

export function noticeKey(person: string, text: string): Key | undefined {
  const sk = Buffer.from(text, 'base64url').toString('utf8');
  return sk.split('#').length >= 3 && Buffer.byteLength(sk) <= 1024 ? keys.noticeAt(person, sk) : undefined;
}

/** An address as one opaque text, and back; `undefined` for a text that is none. */
export function encodeAddress({ unit, employee, slot }: EvaluationAddress): string {
  return Buffer.from([unit, employee, slot].join('\n')).toString('base64url');
}

export function decodeAddress(text: string): EvaluationAddress | undefined {
  const [unit, employee, slot, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split('\n');
  return unit && employee && slot && rest.length === 0 ? { unit, employee, slot } : undefined;
}
