import { effectiveWeight } from '#lib/domain/evaluation/form.ts';
import type { Dimension, Indicator } from '#lib/domain/policy/policy.ts';
import type { Scheme } from '#lib/domain/policy/scheme.ts';
import { useSay } from '../../../i18n/use-say.ts';
import { useWords } from '../../../i18n/words.ts';
import { FigureRule } from './FigureRule.tsx';
import s from './IndicatorView.module.css';
import { nameOf } from './names.ts';
import { RatingRule } from './RatingRule.tsx';

interface Props {
  scheme: Scheme;
  dimension: Dimension;
  indicator: Indicator;
}

/** How one indicator gets its points. */
export function IndicatorView({ scheme, dimension, indicator }: Props) {
  const w = useWords('hr').policy;
  const say = useSay();
  const meaning = scheme.display.indicators[indicator.id];
  const effective = effectiveWeight(dimension.weight, indicator.weight);
  return (
    <div className={s['indicator']}>
      <h2>{nameOf(indicator, say)}</h2>
      <p className="quiet">
        {w.ofAllLong({ effective, dimension: String(dimension.weight), indicator: String(indicator.weight) })}
      </p>
      {meaning === undefined ? null : <p>{say(meaning)}</p>}
      {'metric' in indicator ? (
        <FigureRule metric={indicator.metric} />
      ) : (
        <RatingRule scheme={scheme} rating={indicator.rating} />
      )}
    </div>
  );
}
