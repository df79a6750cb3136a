import { useSyncExternalStore } from 'react';
import { device } from '../api/device.ts';

export type Language = 'zh' | 'en';

const KEY = 'hengji.language';
const heard = new Set<() => void>();

const chosen = (): Language | undefined => {
  const kept = device.read(KEY);
  return kept === 'zh' || kept === 'en' ? kept : undefined;
};

const browsers = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

let language: Language = chosen() ?? browsers();

const follow = () => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};
follow();

export const currentLanguage = (): Language => language;

/** Begins in the organisation's language where the person has not chosen one; without either in the browser's. */
export function beginIn(organisations: Language | null): void {
  language = chosen() ?? organisations ?? browsers();
  follow();
}

export function chooseLanguage(next: Language): void {
  language = next;
  device.write(KEY, next);
  follow();
  for (const tell of heard) tell();
}

const subscribe = (tell: () => void) => {
  heard.add(tell);
  return () => heard.delete(tell);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);
