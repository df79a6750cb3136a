import { useWords } from '../../../../i18n/words.ts';
import { Icon } from '../../../../ui/Icon.tsx';
import s from './Tree.module.css';

/** How much there is to mend in a place of the tree; nothing where there is nothing. */
export function ProblemMark({ count }: { count: number }) {
  const w = useWords('studio').tree;
  if (count === 0) return null;
  return (
    <span className={s['mark']}>
      <Icon name="warn" size={14} />
      <span aria-hidden="true">{count}</span>
      <span className="heard">{w.problems({ count })}</span>
    </span>
  );
}
