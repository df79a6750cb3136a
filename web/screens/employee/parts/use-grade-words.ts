import { useWords } from '../../../i18n/words.ts';

/** "A 优秀": the letters that are usual have a word; others stand alone. */
export function useGradeWords(): (grade: string) => string {
  const words: Readonly<Record<string, string>> = useWords('employee').grades;
  return (grade) => words[grade] ?? '';
}
