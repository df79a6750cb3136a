import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import { StateMark } from '../../../../ui/StateMark.tsx';
import s from './Promotion.module.css';
import type { PromotionCheck, PromotionList } from './types.ts';

interface Props {
  checks: readonly PromotionCheck[];
  dimensions: PromotionList['dimensions'];
}

/** Every condition with the fact it saw; met or not by shape and word, not by colour alone. */
export function Conditions({ checks, dimensions }: Props) {
  const w = useWords('incentives').promotion;
  const sentence = useSentence(dimensions);
  return (
    <ul className={s['conditions']}>
      {checks.map((check) => {
        const said = sentence(check);
        return (
          <li key={said}>
            <StateMark state={check.met ? 'done' : 'none'} heard>
              {check.met ? w.met : w.unmet}
            </StateMark>{' '}
            <span className={check.met ? undefined : 'quiet'}>{said}</span>
          </li>
        );
      })}
    </ul>
  );
}

function useSentence(dimensions: PromotionList['dimensions']) {
  const w = useWords('incentives').check;
  const say = useSay();
  return ({ require, saw }: PromotionCheck): string => {
    const seen = Array.isArray(saw) ? saw.join(' ') : String(saw ?? w.missing);
    if ('grade' in require) return w.grade({ want: require.grade, saw: seen });
    if ('dimension' in require) {
      const name = dimensions[require.dimension];
      return w.dimension({ name: name ? say(name) : require.dimension, min: String(require.min), saw: seen });
    }
    if ('gradeInLast' in require) {
      const { grade, times, of } = require.gradeInLast;
      return w.gradeInLast({ want: grade, times, of, saw: Number(saw) });
    }
    if ('noneBelowInLast' in require) {
      const { grade, of } = require.noneBelowInLast;
      return w.noneBelow({ want: grade, of, saw: seen });
    }
    return w.months({ want: require.serviceMonths, saw: Number(saw) });
  };
}
