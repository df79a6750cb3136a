import { useWords } from '../../../../i18n/words.ts';
import { Icon } from '../../../../ui/Icon.tsx';
import { gapOf, sumText, type Weights } from '../weights.ts';
import s from './Tree.module.css';

/** What weights come to; marked where that is not 100. */
export function Sum({ weights }: { weights: Weights }) {
  const w = useWords('studio').tree;
  const off = gapOf(weights) !== 0;
  return (
    <small className={off ? s['off'] : 'quiet'}>
      {off ? <Icon name="warn" size={14} /> : null}
      {w.sum({ sum: sumText(weights) })}
    </small>
  );
}
