import { useLanguage } from './language.ts';

/** For words that people in the organisation wrote in both languages: `say(indicator.name)`. */
export function useSay(): (text: { readonly zh: string; readonly en: string }) => string {
  const language = useLanguage();
  return (text) => text[language];
}
