import { useSyncExternalStore } from 'react';
import { device } from '../api/device.ts';

export type Language = 'zh' | 'en';

const KEY = 'hengji.language';
const heard = new Set<() => void>();

const chosen = (): Language => {
  const kept = device.read(KEY);
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
  device.write(KEY, next);
  follow();
  for (const tell of heard) tell();
}

const subscribe = (tell: () => void) => {
  heard.add(tell);
  return () => heard.delete(tell);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);
