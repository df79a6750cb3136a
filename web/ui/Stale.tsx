import type { ApiProblem } from '../api/problem.ts';
import { useWords } from '../i18n/words.ts';
import { AgainButton } from './AgainButton.tsx';
import { Icon } from './Icon.tsx';
import s from './Stale.module.css';

/** Over what was read before and could not be read anew. Without a network the frame says it for the whole page. */
export function Stale({ problem, again }: { problem: ApiProblem; again: () => Promise<void> }) {
  const w = useWords('common');
  if (problem.code === 'offline') return null;
  return (
    <div className={s['stale']}>
      <Icon name="warn" />
      <output>{w.stale}</output>
      <AgainButton small again={again} />
    </div>
  );
}
