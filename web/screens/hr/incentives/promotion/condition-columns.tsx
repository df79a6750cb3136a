import { useSay } from '../../../../i18n/use-say.ts';
import { useWords } from '../../../../i18n/words.ts';
import type { Column } from '../../../../ui/DataTable.tsx';
import { StateMark } from '../../../../ui/StateMark.tsx';
import type { PromotionCheck, PromotionList, PromotionRow } from './types.ts';

/** A column for each condition: everybody is held against the same ones, in the policy's order. */
export function useConditionColumns(
  rows: readonly PromotionRow[],
  dimensions: PromotionList['dimensions'],
): Column<PromotionRow>[] {
  const title = useTitle(dimensions);
  const [first] = rows;
  return (first?.checks ?? []).map(({ require }, place) => ({
    key: JSON.stringify(require),
    title: title(require),
    cell: ({ checks }) => <Fact check={checks[place]} />,
  }));
}

/** What it saw; met or not by shape and word, not by colour alone. */
function Fact({ check }: { check: PromotionCheck | undefined }) {
  const { promotion: w, check: said } = useWords('incentives');
  if (check === undefined) return null;
  const { require, met, saw } = check;
  const value = Array.isArray(saw) ? saw.join(' ') : String(saw ?? said.missing);
  return (
    <span className={met ? 'whole' : 'whole quiet'}>
      <StateMark state={met ? 'done' : 'none'} heard>
        {met ? w.met : w.unmet}
      </StateMark>{' '}
      {'serviceMonths' in require
        ? said.months({ count: Number(saw) })
        : 'gradeInLast' in require
          ? said.times({ count: Number(saw) })
          : value}
    </span>
  );
}

function useTitle(dimensions: PromotionList['dimensions']) {
  const w = useWords('incentives').check;
  const say = useSay();
  return (require: PromotionCheck['require']): string => {
    if ('grade' in require) return w.grade({ grade: require.grade });
    if ('dimension' in require) {
      const name = dimensions[require.dimension];
      return w.dimension({ name: name ? say(name) : require.dimension, min: String(require.min) });
    }
    if ('gradeInLast' in require) return w.gradeInLast(require.gradeInLast);
    if ('noneBelowInLast' in require) return w.noneBelow(require.noneBelowInLast);
    return w.serviceMonths({ months: require.serviceMonths });
  };
}
