import type { ApiProblem } from '../api/problem.ts';
import { useWords } from '../i18n/words.ts';
import s from './ErrorNote.module.css';
import { Icon } from './Icon.tsx';

/** One refusal in a sentence, with every place it names; stands beside what caused it. */
export function ErrorNote({ problem }: { problem: ApiProblem }) {
  const words = useWords('common').problem;
  const sentence = problem.detail === '' ? words[problem.code] : problem.detail;
  return (
    <div className={s['note']} role="alert">
      <Icon name={problem.code === 'offline' ? 'offline' : 'warn'} />
      <div>
        <p>{sentence}</p>
        {problem.errors.length === 0 ? null : (
          <ul>
            {problem.errors.map((error) => (
              <li key={`${error.path} ${error.message}`}>{error.message}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
