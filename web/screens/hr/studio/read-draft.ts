import type { Names } from '#lib/domain/policy/policy.ts';
import { at, isFields, isList, type Json, type Path } from './scheme-draft.ts';

/** The text that stands there; where there is none, nothing. */
export function textAt(draft: Json | undefined, path: Path): string {
  const value = at(draft, path);
  return typeof value === 'string' ? value : '';
}

export function numberAt(draft: Json | undefined, path: Path): number | undefined {
  const value = at(draft, path);
  return typeof value === 'number' ? value : undefined;
}

export function itemsAt(draft: Json | undefined, path: Path): readonly Json[] {
  const value = at(draft, path);
  return isList(value) ? value : [];
}

export function keysAt(draft: Json | undefined, path: Path): string[] {
  const value = at(draft, path);
  return isFields(value) ? Object.keys(value) : [];
}

/** A name as far as it is written: one language stands for the other until both are there. */
export function namesAt(draft: Json | undefined, path: Path): Names | undefined {
  const [zh, en] = [textAt(draft, [...path, 'zh']).trim(), textAt(draft, [...path, 'en']).trim()];
  return zh === '' && en === '' ? undefined : { zh: zh === '' ? en : zh, en: en === '' ? zh : en };
}
