import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

const KEY = 'hengji.language';
const heard = new Set<() => void>();

const chosen = (): Language => {
  const kept = localStorage.getItem(KEY);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

let language: Language = chosen();

const follow = () => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};
follow();

export const currentLanguage = (): Language => language;

export function chooseLanguage(next: Language): void {
  language = next;
  localStorage.setItem(KEY, next);
  follow();
  for (const tell of heard) tell();
}

const subscribe = (tell: () => void) => {
  heard.add(tell);
  return () => heard.delete(tell);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);
