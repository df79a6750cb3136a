import { type Problem } from '#lib/domain/policy/problem.ts';
import { sentence } from '#lib/domain/policy/sentence.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useWords } from '../../../i18n/words.ts';

/** What a problem says beside its field: in the words of the domain, unless these speak of a document in a file. */
export function useSays(): (problem: Problem) => string {
  const language = useLanguage();
  const own = useWords('studio').fields.says;
  return (problem) =>
    own[problem.code]?.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(problem.params?.[name] ?? '')) ??
    upper(sentence(problem, language));
}

/** The sentences of the domain go on after a path; here they stand alone. */
const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
