import type { Problem } from '#lib/domain/policy/problem.ts';
import { sentence } from '#lib/domain/policy/sentence.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { useWords } from '../../../../i18n/words.ts';
import s from './ProblemList.module.css';

/** Everything that is wrong with a document: the sentence, and where in the document it is. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const w = useWords('policies');
  const language = useLanguage();
  return (
    <ul className={s['problems']}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`}>
          <span>{sentence(problem, language)}</span>
          <small className="quiet">
            {problem.path === '' ? w.root : w.at({ path: '' })}
            {problem.path === '' ? null : <code>{problem.path}</code>}
          </small>
        </li>
      ))}
    </ul>
  );
}
