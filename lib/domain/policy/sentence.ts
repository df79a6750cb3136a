import { type ProblemCode, problemWords } from './problem-words.ts';
import type { Problem } from './problem.ts';

/** A clear sentence about a problem: what is wrong and how to mend it. Where it is, is the problem's path. */
export function sentence(problem: Problem, language: 'zh' | 'en'): string {
  const [en, zh] = isKnown(problem.code)
    ? problemWords[problem.code]
    : ['is refused ({code}).', '不符合要求（{code}）。'];
  const words = language === 'zh' ? zh : en;
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(problem.params?.[name] ?? problem.code));
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(problemWords, code);
}
